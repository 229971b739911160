using Invoicing.Application.Abstractions;
using Invoicing.Domain.Billing;
using MediatR;

namespace Invoicing.Application.Billing;

public sealed record GetBillingRunQuery(BillingRunId Id) : IQuery<BillingRunView>;

internal sealed class GetBillingRunHandler(ICurrentActor actor, IBillingRunQueries runs) : IRequestHandler<GetBillingRunQuery, BillingRunView>
{
    public async Task<BillingRunView> Handle(GetBillingRunQuery query, CancellationToken cancellationToken) =>
        await runs.FindAsync(query.Id, actor.Actor.VisibleOrganizations, cancellationToken) ?? throw BillingErrors.NotFound(query.Id);
}
