using Invoicing.Application.Abstractions;
using Invoicing.Domain.Billing;
using MediatR;

namespace Invoicing.Application.Billing;

/// <summary>The contracts that a run could not bill, and why; at most <see cref="MostListed"/>.</summary>
public sealed record ListBillingRefusalsQuery(BillingRunId Id) : IQuery<IReadOnlyList<BillingRefusalView>>
{
    public const int MostListed = 1_000;
}

internal sealed class ListBillingRefusalsHandler(ICurrentActor actor, IBillingRunQueries runs)
    : IRequestHandler<ListBillingRefusalsQuery, IReadOnlyList<BillingRefusalView>>
{
    public async Task<IReadOnlyList<BillingRefusalView>> Handle(ListBillingRefusalsQuery query, CancellationToken cancellationToken)
    {
        _ = await runs.FindAsync(query.Id, actor.Actor.VisibleOrganizations, cancellationToken) ?? throw BillingErrors.NotFound(query.Id);
        return await runs.ListRefusalsAsync(query.Id, ListBillingRefusalsQuery.MostListed, cancellationToken);
    }
}
