using FluentValidation;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Audit;

/// <summary>The audit trail of the account. For who owns the whole account.</summary>
public sealed record ListAuditEntriesQuery(AuditListing Listing) : IQuery<AuditPage>;

internal sealed class ListAuditEntriesValidator : AbstractValidator<ListAuditEntriesQuery>
{
    private const int MostListed = 1_000;

    public ListAuditEntriesValidator() => RuleFor(query => query.Listing.Limit).InclusiveBetween(1, MostListed).OverridePropertyName("limit");
}

internal sealed class ListAuditEntriesHandler(ICurrentActor actor, IAuditQueries entries) : IRequestHandler<ListAuditEntriesQuery, AuditPage>
{
    public Task<AuditPage> Handle(ListAuditEntriesQuery query, CancellationToken cancellationToken)
    {
        AuditErrors.RefuseUnlessOwner(actor.Actor);
        return entries.ListAsync(query.Listing, cancellationToken);
    }
}
