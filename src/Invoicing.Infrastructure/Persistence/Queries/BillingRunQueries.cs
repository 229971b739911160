using System.Linq.Expressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Billing;
using Invoicing.Application.Listing;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class BillingRunQueries(InvoicingDbContext db, ListReader lists) : IBillingRunQueries
{
    private const int MostRefusals = 1_000;

    public async Task<BillingRunView?> FindAsync(
        BillingRunId id, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var found = await db.BillingRuns.Where(To(visible) ?? (_ => true)).AsNoTracking().SingleOrDefaultAsync(run => run.Id == id, cancellationToken);
        return found is null ? null : BillingRunView.Of(found) with { Refusals = await RefusalsAsync(id, cancellationToken) };
    }

    public Task<SelectedPage<BillingRunView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) =>
        lists.ReadAsync(BillingRunColumns.All, db.BillingRuns, To(visible), selection, ViewsAsync, cancellationToken);

    private static Expression<Func<BillingRun, bool>>? To(IReadOnlyCollection<OrganizationId>? visible) => visible is null
        ? null
        : run => run.OrganizationId != null && visible.Contains(run.OrganizationId.Value);

    private async Task<IReadOnlyDictionary<Guid, BillingRunView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new BillingRunId(id)).ToArray();
        var found = await db.BillingRuns.AsNoTracking().Where(run => wanted.Contains(run.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(run => run.Id.Value, BillingRunView.Of);
    }

    private async Task<IReadOnlyList<BillingRefusalView>> RefusalsAsync(BillingRunId id, CancellationToken cancellationToken)
    {
        var refused = await db.BillingRunEntries.AsNoTracking()
            .Where(entry => entry.RunId == id && entry.Outcome == BillingOutcome.Refused)
            .OrderBy(entry => entry.BilledOn)
            .ThenBy(entry => entry.ContractId)
            .Take(MostRefusals)
            .ToListAsync(cancellationToken);
        return [.. refused.Select(entry => new BillingRefusalView(entry.ContractId.Value, entry.BilledOn, entry.Code!, entry.Message!))];
    }
}
