using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class CompanyRegister(InvoicingDbContext db) : ICompanyRegister
{
    public Task<string?> FindNameAsync(CompanyIdentifier company, CancellationToken cancellationToken) => db.CompanyRegister.AsNoTracking()
        .Where(entry => entry.Identifier == company)
        .Select(entry => (string?)entry.Name)
        .SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<CompanyRegisterEntry>> ListAsync(
        IReadOnlyCollection<CompanyIdentifier> companies, CancellationToken cancellationToken) =>
        await db.CompanyRegister.Where(entry => companies.Contains(entry.Identifier)).ToListAsync(cancellationToken);

    public void Add(CompanyRegisterEntry entry) => db.CompanyRegister.Add(entry);
}
