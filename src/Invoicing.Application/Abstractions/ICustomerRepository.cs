using Invoicing.Domain.Companies;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

public interface ICustomerRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound, a deleted one too.</exception>
    Task<Customer> GetAsync(CustomerId id, CancellationToken cancellationToken);

    Task<Customer?> FindAsync(CustomerId id, CancellationToken cancellationToken);

    /// <summary>A customer whose address may be no other's, whatever its case.</summary>
    Task<Customer?> FindByEmailAsync(OrganizationId organization, string email, CancellationToken cancellationToken);

    /// <summary>Whether the id is anybody's, a deleted customer's or another account's too. Nothing else of it is told.</summary>
    Task<bool> IsTakenAsync(CustomerId id, CancellationToken cancellationToken);

    /// <summary>For what was sold before the customer was deleted.</summary>
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Customer> GetEvenDeletedAsync(CustomerId id, CancellationToken cancellationToken);

    /// <summary>The customer under its row lock.</summary>
    /// <exception cref="Domain.Common.InvoicingException">NotFound, a deleted one too.</exception>
    Task<Customer> LockAsync(CustomerId id, CancellationToken cancellationToken);

    /// <summary>A customer of the organization by its small integer, under its row lock.</summary>
    Task<Customer?> LockBySerialAsync(OrganizationId organization, long serial, CancellationToken cancellationToken);

    Task<Customer?> FindDebtorAsync(OrganizationId organization, CompanyIdentifier debtor, CancellationToken cancellationToken);

    Task<Customer?> FindByExternalIdAsync(OrganizationId organization, string externalId, CancellationToken cancellationToken);

    Task AddAsync(Customer customer, CancellationToken cancellationToken);
}
