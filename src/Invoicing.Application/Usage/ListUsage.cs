using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Usage;

public sealed record ListUsageQuery(UsageListing Listing) : IQuery<UsagePage>;

internal sealed class ListUsageValidator : AbstractValidator<ListUsageQuery>
{
    public ListUsageValidator()
    {
        RuleFor(query => query.Listing.Limit).InclusiveBetween(1, 1_000);
        RuleFor(query => query.Listing.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListUsageHandler(ICurrentActor actor, IUsageQueries usage) : IRequestHandler<ListUsageQuery, UsagePage>
{
    public Task<UsagePage> Handle(ListUsageQuery query, CancellationToken cancellationToken) =>
        actor.Actor.IsGranted(query.Listing.Organization, Role.Team)
            ? usage.ListAsync(query.Listing, cancellationToken)
            : throw OrganizationErrors.NotGranted(query.Listing.Organization);
}
