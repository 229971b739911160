using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class CustomerRepository(InvoicingDbContext db, RowLocks locks) : ICustomerRepository
{
    private IQueryable<Customer> Kept => db.Customers.Where(customer => customer.DeletedAt == null);

    public async Task<Customer> GetAsync(CustomerId id, CancellationToken cancellationToken) =>
        await Kept.SingleOrDefaultAsync(customer => customer.Id == id, cancellationToken) ?? throw CustomerErrors.NotFound(id);

    public Task<Customer?> FindAsync(CustomerId id, CancellationToken cancellationToken) =>
        Kept.SingleOrDefaultAsync(customer => customer.Id == id, cancellationToken);

    public Task<Customer?> FindByEmailAsync(OrganizationId organization, string email, CancellationToken cancellationToken)
    {
        var key = email.ToLowerInvariant();
        return Kept.SingleOrDefaultAsync(customer => customer.OrganizationId == organization && customer.UniqueEmail == key, cancellationToken);
    }

    public Task<bool> IsTakenAsync(CustomerId id, CancellationToken cancellationToken) =>
        db.Customers.IgnoreQueryFilters().AnyAsync(customer => customer.Id == id, cancellationToken);

    public async Task<Customer> GetEvenDeletedAsync(CustomerId id, CancellationToken cancellationToken) =>
        await db.Customers.SingleOrDefaultAsync(customer => customer.Id == id, cancellationToken) ?? throw CustomerErrors.NotFound(id);

    public async Task<Customer> LockAsync(CustomerId id, CancellationToken cancellationToken) =>
        await locks.Lock(db.Customers, "id", id.Value).SingleOrDefaultAsync(customer => customer.DeletedAt == null, cancellationToken)
        ?? throw CustomerErrors.NotFound(id);

    public Task<Customer?> LockBySerialAsync(OrganizationId organization, long serial, CancellationToken cancellationToken) =>
        locks.Lock(db.Customers, "serial", serial)
            .SingleOrDefaultAsync(customer => customer.OrganizationId == organization && customer.DeletedAt == null, cancellationToken);

    public Task<Customer?> FindDebtorAsync(OrganizationId organization, CompanyIdentifier debtor, CancellationToken cancellationToken) =>
        Kept.SingleOrDefaultAsync(
            customer => customer.OrganizationId == organization && customer.CompanyIdentifier == debtor, cancellationToken);

    public Task<Customer?> FindByExternalIdAsync(OrganizationId organization, string externalId, CancellationToken cancellationToken) =>
        Kept.SingleOrDefaultAsync(
            customer => customer.OrganizationId == organization && customer.ExternalId == externalId, cancellationToken);

    public async Task AddAsync(Customer customer, CancellationToken cancellationToken) => await db.Customers.AddAsync(customer, cancellationToken);
}
