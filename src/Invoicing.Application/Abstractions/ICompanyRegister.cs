using Invoicing.Domain.Companies;

namespace Invoicing.Application.Abstractions;

/// <summary>Public registers of companies.</summary>
public interface ICompanyRegister
{
    /// <returns>The legal name, or null where no register knows the company, or none that could be asked.</returns>
    Task<string?> FindNameAsync(CompanyIdentifier company, CancellationToken cancellationToken);

    /// <summary>Those of the local register that are there already, to be corrected.</summary>
    Task<IReadOnlyList<CompanyRegisterEntry>> ListAsync(IReadOnlyCollection<CompanyIdentifier> companies, CancellationToken cancellationToken);

    void Add(CompanyRegisterEntry entry);
}
