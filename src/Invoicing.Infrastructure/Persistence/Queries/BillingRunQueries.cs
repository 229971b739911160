using Invoicing.Application.Abstractions;
using Invoicing.Application.Billing;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class BillingRunQueries(InvoicingDbContext db) : IBillingRunQueries
{
    public async Task<BillingRunView?> FindAsync(
        BillingRunId id, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var runs = db.BillingRuns.Where(run => run.Id == id);
        if (visible is not null)
        {
            var granted = visible.Select(organization => (OrganizationId?)organization).ToArray();
            runs = runs.Where(run => granted.Contains(run.OrganizationId));
        }

        return await runs.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } found ? BillingRunView.Of(found) : null;
    }

    public async Task<IReadOnlyList<BillingRefusalView>> ListRefusalsAsync(BillingRunId id, int atMost, CancellationToken cancellationToken)
    {
        var refused = await db.BillingRunEntries.AsNoTracking()
            .Where(entry => entry.RunId == id && entry.Outcome == BillingOutcome.Refused)
            .OrderBy(entry => entry.BilledOn)
            .ThenBy(entry => entry.ContractId)
            .Take(atMost)
            .ToListAsync(cancellationToken);
        return [.. refused.Select(entry => new BillingRefusalView(entry.ContractId.Value, entry.BilledOn, entry.Code!, entry.Message!))];
    }
}
