using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <param name="Date">BT-72.</param>
/// <param name="Name">BT-70.</param>
/// <param name="Address">BG-15.</param>
internal sealed record ElectronicDelivery(DateOnly? Date, string? Name, Address? Address)
{
    public static ElectronicDelivery Of(InvoiceDocument document)
    {
        var (given, period) = (document.Delivery, document.InvoicingPeriod);

        // Directive 2006/112/EC, article 226 (7): a document that names no date of supply says that it is the date of issue.
        var date = given?.Date ?? (period is null ? document.IssueDate : null);
        return new ElectronicDelivery(date, given?.Name, given?.Address ?? DestinationWithinUnion(document));
    }

    // BR-IC-12: goods that went to another member state went to the buyer's, where no other is named.
    private static Address? DestinationWithinUnion(InvoiceDocument document) =>
        document is { Buyer.Address: { } buyer } && document.Taxes.Any(tax => tax.Category == TaxCategory.K) ? Address.InCountry(buyer.CountryCode) : null;
}
