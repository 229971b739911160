using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using Invoicing.Infrastructure.Companies;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

/// <summary>The local register; what it does not know is asked of VIES, where that is switched on, and kept.</summary>
internal sealed class CompanyRegister(InvoicingDbContext db, ViesClient vies) : ICompanyRegister
{
    public async Task<string?> FindNameAsync(CompanyIdentifier company, CancellationToken cancellationToken)
    {
        var known = await db.CompanyRegister.AsNoTracking()
            .Where(entry => entry.Identifier == company)
            .Select(entry => entry.Name)
            .SingleOrDefaultAsync(cancellationToken);
        if (known is not null || await vies.FindNameAsync(company, cancellationToken) is not { } name)
        {
            return known;
        }

        Add(CompanyRegisterEntry.Create(company, new CompanyDetails(name)));
        return name;
    }

    public async Task<IReadOnlyList<CompanyRegisterEntry>> ListAsync(
        IReadOnlyCollection<CompanyIdentifier> companies, CancellationToken cancellationToken) =>
        await db.CompanyRegister.Where(entry => companies.Contains(entry.Identifier)).ToListAsync(cancellationToken);

    public void Add(CompanyRegisterEntry entry) => db.CompanyRegister.Add(entry);
}
