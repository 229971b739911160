using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

/// <summary>The local register.</summary>
internal sealed class CompanyRegister(InvoicingDbContext db) : ICompanyRegister
{
    public Task<string?> FindNameAsync(CompanyIdentifier company, CancellationToken cancellationToken) =>
        db.CompanyRegister.AsNoTracking()
            .Where(entry => entry.Identifier == company)
            .Select(entry => entry.Name)
            .SingleOrDefaultAsync(cancellationToken);

    public async Task SaveAsync(CompanyRegisterEntry entry, CancellationToken cancellationToken)
    {
        var known = await db.CompanyRegister.SingleOrDefaultAsync(existing => existing.Identifier == entry.Identifier, cancellationToken);
        if (known is null)
        {
            db.CompanyRegister.Add(entry);
        }
        else
        {
            known.Correct(entry.Name, entry.Address);
        }
    }
}
