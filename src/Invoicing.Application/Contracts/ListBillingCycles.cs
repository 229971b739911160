using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <summary>The billing cycles of a contract, from its first.</summary>
public sealed record ListBillingCyclesQuery(ContractId Id, int Offset, int Limit) : IQuery<BillingCyclePage>;

/// <param name="Total">Of an open contract, those that are listed so far and one more.</param>
public sealed record BillingCyclePage(IReadOnlyList<ContractCycle> Items, long Total);

internal sealed class ListBillingCyclesValidator : AbstractValidator<ListBillingCyclesQuery>
{
    public ListBillingCyclesValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, 1_000);
        RuleFor(query => query.Offset).InclusiveBetween(0, 100_000);
    }
}

internal sealed class ListBillingCyclesHandler(ICurrentActor actor, IContractRepository contracts)
    : IRequestHandler<ListBillingCyclesQuery, BillingCyclePage>
{
    private const int MostCounted = 10_000;

    public async Task<BillingCyclePage> Handle(ListBillingCyclesQuery query, CancellationToken cancellationToken)
    {
        var contract = await contracts.GetAsync(query.Id, cancellationToken);
        if (!actor.Actor.IsGranted(contract.OrganizationId, Role.Team))
        {
            throw ContractErrors.NotFound(query.Id);
        }

        var cycles = contract.Cycles(query.Offset + query.Limit + 1);
        var total = contract.End is null ? cycles.Count : contract.Cycles(MostCounted).Count;
        return new([.. cycles.Skip(query.Offset).Take(query.Limit)], total);
    }
}
