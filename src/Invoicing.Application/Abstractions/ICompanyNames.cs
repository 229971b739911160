using Invoicing.Domain.Companies;

namespace Invoicing.Application.Abstractions;

/// <summary>Public registers outside. They are a courtesy: whatever goes wrong there, the caller goes on without a name.</summary>
public interface ICompanyNames
{
    /// <summary>The names of those that the local register does not know yet.</summary>
    Task<IReadOnlyDictionary<CompanyIdentifier, string>> AskAsync(
        IReadOnlyCollection<CompanyIdentifier> companies, CancellationToken cancellationToken);
}
