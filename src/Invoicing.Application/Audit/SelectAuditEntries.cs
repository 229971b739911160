using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Audit;

/// <summary>The audit trail of the account. For who owns the whole account.</summary>
public sealed record SelectAuditEntriesQuery(Selection Selection) : IQuery<SelectedPage<AuditEntryView>>;

internal sealed class SelectAuditEntriesValidator : AbstractValidator<SelectAuditEntriesQuery>
{
    public SelectAuditEntriesValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectAuditEntriesHandler(ICurrentActor actor, IAuditQueries entries)
    : IRequestHandler<SelectAuditEntriesQuery, SelectedPage<AuditEntryView>>
{
    public Task<SelectedPage<AuditEntryView>> Handle(SelectAuditEntriesQuery query, CancellationToken cancellationToken)
    {
        AuditErrors.RefuseUnlessOwner(actor.Actor);
        return entries.SelectAsync(query.Selection, cancellationToken);
    }
}
