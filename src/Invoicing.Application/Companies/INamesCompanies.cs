using Invoicing.Domain.Companies;

namespace Invoicing.Application.Companies;

/// <summary>A command that names companies by their identifiers alone: who they are is asked for before its transaction begins.</summary>
internal interface INamesCompanies
{
    IReadOnlyCollection<CompanyIdentifier> Companies { get; }
}
