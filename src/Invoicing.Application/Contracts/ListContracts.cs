using FluentValidation;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Contracts;

public sealed record ListContractsQuery(ContractListing Listing) : IQuery<ContractPage>;

internal sealed class ListContractsValidator : AbstractValidator<ListContractsQuery>
{
    public const int MaximumLimit = 1_000;

    public ListContractsValidator() => RuleFor(query => query.Listing.Limit).InclusiveBetween(1, MaximumLimit);
}

internal sealed class ListContractsHandler(ICurrentActor actor, IContractQueries contracts) : IRequestHandler<ListContractsQuery, ContractPage>
{
    public Task<ContractPage> Handle(ListContractsQuery query, CancellationToken cancellationToken)
    {
        var listing = actor.Actor.CustomerId is { } own ? query.Listing with { Customer = own } : query.Listing;
        return contracts.ListAsync(listing, actor.Actor.VisibleOrganizations, cancellationToken);
    }
}
