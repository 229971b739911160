using Invoicing.Domain.Companies;

namespace Invoicing.Application.Abstractions;

/// <summary>Public registers of companies.</summary>
public interface ICompanyRegister
{
    /// <returns>The legal name, or null where no register knows the company.</returns>
    Task<string?> FindNameAsync(CompanyIdentifier company, CancellationToken cancellationToken);

    /// <summary>Adds an entry, or corrects the one that is there.</summary>
    Task SaveAsync(CompanyRegisterEntry entry, CancellationToken cancellationToken);
}
