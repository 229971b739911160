using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices;

internal static class BuyersView
{
    /// <summary>The view with the invoice's buyer, if it has one by now; a deleted one too.</summary>
    public static async Task<InvoiceView> ToViewAsync(
        this Invoice invoice, Organization seller, ICustomerRepository customers, CancellationToken cancellationToken)
    {
        var buyer = invoice.CustomerId is { } customer ? await customers.GetEvenDeletedAsync(customer, cancellationToken) : null;
        return InvoiceViews.Of(invoice, seller, buyer);
    }
}
