using Invoicing.Domain.Companies;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

public interface IOrganizationRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Organization> GetAsync(OrganizationId id, CancellationToken cancellationToken);

    /// <summary>The seller of APIs that name none.</summary>
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Organization> GetDefaultAsync(CancellationToken cancellationToken);

    /// <summary>Takes the organization's row lock: who else asks for it waits until this transaction ends. Readers and other writers do not.</summary>
    Task LockAsync(OrganizationId id, CancellationToken cancellationToken);

    /// <summary>By its handle; one without a handle by its id.</summary>
    Task<Organization?> FindAsync(string handle, CancellationToken cancellationToken);

    /// <summary>The account's organization for a company, or null where nobody has named the company yet.</summary>
    /// <exception cref="Domain.Common.InvoicingException">Forbidden, where the company belongs to another account.</exception>
    Task<Organization?> FindCompanyAsync(CompanyIdentifier company, CancellationToken cancellationToken);

    Task<OrganizationLogo?> FindLogoAsync(OrganizationId id, CancellationToken cancellationToken);

    void Add(Organization organization);

    void Add(OrganizationLogo logo);

    void Remove(OrganizationLogo logo);
}
