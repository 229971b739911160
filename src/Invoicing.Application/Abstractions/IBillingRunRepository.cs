using Invoicing.Domain.Billing;
using Invoicing.Domain.Contracts;

namespace Invoicing.Application.Abstractions;

public interface IBillingRunRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<BillingRun> GetAsync(BillingRunId id, CancellationToken cancellationToken);

    Task<BillingRun?> FindAsync(BillingRunId id, CancellationToken cancellationToken);

    /// <summary>Contracts with a cycle to bill, the one that waits longest first, without those that the run was refused already.</summary>
    Task<IReadOnlyList<ContractId>> ListDueAsync(BillingRun run, int atMost, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<BillingOutcome, int>> CountAsync(BillingRunId id, CancellationToken cancellationToken);

    Task<bool> IsNotedAsync(BillingRunEntry entry, CancellationToken cancellationToken);

    void Add(BillingRun run);

    void Add(BillingRunEntry entry);
}
