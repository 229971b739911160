using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Who in the ledger a party of a foreign document may be.</summary>
public interface IKnownParties
{
    /// <summary>The account's organizations that bear the mark; a few of them, which is enough to see that there are several.</summary>
    Task<IReadOnlyList<Organization>> FindSellersAsync(PartyMark mark, CancellationToken cancellationToken);

    /// <summary>The same of an organization's customers. Deleted ones are not found.</summary>
    Task<IReadOnlyList<Customer>> FindBuyersAsync(OrganizationId organization, PartyMark mark, CancellationToken cancellationToken);
}
