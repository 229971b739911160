using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class OrganizationRepository(InvoicingDbContext db, RowLocks locks) : IOrganizationRepository
{
    public async Task<Organization> GetAsync(OrganizationId id, CancellationToken cancellationToken) =>
        await db.Organizations.SingleOrDefaultAsync(organization => organization.Id == id, cancellationToken) ?? throw OrganizationErrors.NotFound(id);

    public async Task<Organization> GetDefaultAsync(CancellationToken cancellationToken) =>
        await db.Organizations.SingleOrDefaultAsync(organization => organization.IsDefault, cancellationToken) ?? throw OrganizationErrors.NoDefault();

    public Task LockAsync(OrganizationId id, CancellationToken cancellationToken) =>
        locks.Lock(db.Organizations, "id", id.Value).Select(organization => organization.Id).SingleAsync(cancellationToken);

    public Task<Organization?> FindAsync(string handle, CancellationToken cancellationToken)
    {
        OrganizationId? id = Guid.TryParseExact(handle, "D", out var value) ? new OrganizationId(value) : null;
        return id is null
            ? db.Organizations.SingleOrDefaultAsync(organization => organization.Handle == handle, cancellationToken)
            : db.Organizations.OrderBy(organization => organization.Handle == null).FirstOrDefaultAsync(
                organization => organization.Handle == handle || (organization.Handle == null && organization.Id == id), cancellationToken);
    }

    public async Task<Organization?> FindCompanyAsync(CompanyIdentifier company, CancellationToken cancellationToken)
    {
        // The one look across the wall: a company belongs to one account, and the others are told that it is taken.
        var organization = await db.Organizations
            .IgnoreQueryFilters()
            .SingleOrDefaultAsync(organization => organization.CompanyIdentifier == company, cancellationToken);
        if (organization is not null && organization.AccountId != db.AccountId)
        {
            throw CompanyErrors.OtherAccount(company);
        }

        return organization;
    }

    public Task<OrganizationLogo?> FindLogoAsync(OrganizationId id, CancellationToken cancellationToken) =>
        db.OrganizationLogos.SingleOrDefaultAsync(logo => logo.OrganizationId == id, cancellationToken);

    public void Add(Organization organization) => db.Organizations.Add(organization);

    public void Add(OrganizationLogo logo) => db.OrganizationLogos.Add(logo);

    public void Remove(OrganizationLogo logo) => db.OrganizationLogos.Remove(logo);
}
