using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Companies;

/// <summary>Asks VIES, where that is switched on.</summary>
internal sealed class CompanyNames(InvoicingDbContext db, ViesClient vies, IOptions<ViesOptions> options) : ICompanyNames
{
    private static readonly Dictionary<CompanyIdentifier, string> None = [];

    public async Task<IReadOnlyDictionary<CompanyIdentifier, string>> AskAsync(
        IReadOnlyCollection<CompanyIdentifier> companies, CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled)
        {
            return None;
        }

        var known = await db.CompanyRegister.Where(entry => companies.Contains(entry.Identifier))
            .Select(entry => entry.Identifier)
            .ToListAsync(cancellationToken);
        var asked = await Task.WhenAll(companies.Except(known).Select(async company => (company, name: await vies.FindNameAsync(company, cancellationToken))));
        return asked.Where(answer => answer.name is not null).ToDictionary(answer => answer.company, answer => answer.name!);
    }
}
