using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of invoices, projected straight to views.</summary>
public interface IInvoiceQueries
{
    Task<InvoiceView?> FindAsync(InvoiceId id, CancellationToken cancellationToken);

    Task<InvoiceView?> FindBySerialAsync(long serial, CancellationToken cancellationToken);

    Task<InvoiceView?> FindByExternalIdAsync(OrganizationId organization, string externalId, CancellationToken cancellationToken);

    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<InvoicePage> ListAsync(
        InvoiceListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    /// <summary>Oldest first.</summary>
    Task<IReadOnlyList<InvoiceCommentView>> ListCommentsAsync(InvoiceId invoice, int offset, int limit, CancellationToken cancellationToken);

    /// <summary>What a filter finds, in the order of a sort.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<InvoiceView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    /// <summary>Everything that a filter finds with the lines, oldest first, read in parts: however many there are, few are held.</summary>
    IAsyncEnumerable<InvoiceView> StreamAsync(
        Filter? filter, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
