using Invoicing.Domain.Companies;

namespace Invoicing.Application.Abstractions;

/// <summary>The local register of companies.</summary>
public interface ICompanyRegister
{
    /// <returns>The legal name, or null where it does not know the company.</returns>
    Task<string?> FindNameAsync(CompanyIdentifier company, CancellationToken cancellationToken);

    /// <summary>Those of the local register that are there already, to be corrected.</summary>
    Task<IReadOnlyList<CompanyRegisterEntry>> ListAsync(IReadOnlyCollection<CompanyIdentifier> companies, CancellationToken cancellationToken);

    void Add(CompanyRegisterEntry entry);
}
