using Invoicing.Application.Companies;
using Invoicing.Application.Listing;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Financing;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of companies, projected straight to views.</summary>
public interface ICompanyQueries
{
    /// <summary>The account's companies with their debtors, by their identifiers.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<CompanyPage> ListAsync(
        CompanyStatus? status, int offset, int limit, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    /// <summary>Entries of the local register in one country, by name.</summary>
    /// <param name="nameContains">Small letters.</param>
    /// <param name="identifiers">Found too, whatever their names.</param>
    Task<IReadOnlyList<RegisteredCompanyView>> SearchAsync(
        string countryCode, string nameContains, IReadOnlyCollection<CompanyIdentifier> identifiers, int limit, CancellationToken cancellationToken);

    /// <summary>What a filter finds, in the order of a sort.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<CompanyView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
