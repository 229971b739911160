using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;

namespace Invoicing.Application.Abstractions;

public interface IContractRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Contract> GetAsync(ContractId id, CancellationToken cancellationToken);

    /// <summary>The contract under its row lock: who else bills it waits.</summary>
    Task<Contract?> LockAsync(ContractId id, CancellationToken cancellationToken);

    /// <summary>A customer's contract by its small integer, under its row lock.</summary>
    Task<Contract?> LockBySerialAsync(CustomerId customer, long serial, CancellationToken cancellationToken);

    Task AddAsync(Contract contract, CancellationToken cancellationToken);

    /// <summary>Takes a draft out of the ledger, after its own <see cref="Contract.Delete"/>.</summary>
    void Remove(Contract draft);
}
