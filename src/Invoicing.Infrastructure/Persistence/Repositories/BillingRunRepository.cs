using Invoicing.Application.Abstractions;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class BillingRunRepository(InvoicingDbContext db) : IBillingRunRepository
{
    public async Task<BillingRun> GetAsync(BillingRunId id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ?? throw BillingErrors.NotFound(id);

    public Task<BillingRun?> FindAsync(BillingRunId id, CancellationToken cancellationToken) =>
        db.BillingRuns.SingleOrDefaultAsync(run => run.Id == id, cancellationToken);

    public async Task<IReadOnlyList<ContractId>> ListDueAsync(BillingRun run, int atMost, CancellationToken cancellationToken)
    {
        var (id, through, organization) = (run.Id, run.Through, run.OrganizationId);
        var due = db.Contracts.Where(contract => contract.NextBillingOn <= through && contract.WithdrawnAt == null);
        if (organization is not null)
        {
            due = due.Where(contract => contract.OrganizationId == organization);
        }

        return await due
            .Where(contract => !db.BillingRunEntries.Any(
                entry => entry.RunId == id && entry.ContractId == contract.Id && entry.Outcome == BillingOutcome.Refused))
            .OrderBy(contract => contract.NextBillingOn)
            .ThenBy(contract => contract.Serial)
            .Select(contract => contract.Id)
            .Take(atMost)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyDictionary<BillingOutcome, int>> CountAsync(BillingRunId id, CancellationToken cancellationToken) =>
        await db.BillingRunEntries
            .Where(entry => entry.RunId == id)
            .GroupBy(entry => entry.Outcome)
            .Select(entries => new { Outcome = entries.Key, Count = entries.Count() })
            .ToDictionaryAsync(counted => counted.Outcome, counted => counted.Count, cancellationToken);

    public Task<bool> IsNotedAsync(BillingRunEntry entry, CancellationToken cancellationToken)
    {
        var (run, contract, billedOn) = (entry.RunId, entry.ContractId, entry.BilledOn);
        return db.BillingRunEntries.AnyAsync(
            noted => noted.RunId == run && noted.ContractId == contract && noted.BilledOn == billedOn, cancellationToken);
    }

    public void Add(BillingRun run) => db.BillingRuns.Add(run);

    public void Add(BillingRunEntry entry) => db.BillingRunEntries.Add(entry);
}
