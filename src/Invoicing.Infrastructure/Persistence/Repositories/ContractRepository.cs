using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class ContractRepository(InvoicingDbContext db, RowLocks locks) : IContractRepository
{
    public async Task<Contract> GetAsync(ContractId id, CancellationToken cancellationToken) =>
        await db.Contracts.SingleOrDefaultAsync(contract => contract.Id == id, cancellationToken) ?? throw ContractErrors.NotFound(id);

    public Task<Contract?> LockAsync(ContractId id, CancellationToken cancellationToken) =>
        locks.Lock(db.Contracts, "id", id.Value).SingleOrDefaultAsync(cancellationToken);

    public Task<Contract?> LockBySerialAsync(CustomerId customer, long serial, CancellationToken cancellationToken) =>
        locks.Lock(db.Contracts, "serial", serial).SingleOrDefaultAsync(contract => contract.CustomerId == customer, cancellationToken);

    public async Task AddAsync(Contract contract, CancellationToken cancellationToken) => await db.Contracts.AddAsync(contract, cancellationToken);

    public void Remove(Contract draft) => db.Contracts.Remove(draft);
}
