using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Persistence.Queries;

/// <summary>The order of a list, and what lies behind a cursor in it.</summary>
internal static class InvoiceSorting
{
    public static IQueryable<Invoice> Apply(IQueryable<Invoice> invoices, InvoiceListing listing) =>
        Order(listing.After is { } cursor ? Behind(invoices, listing, cursor) : invoices, listing);

    public static IQueryable<Invoice> Order(IQueryable<Invoice> invoices, InvoiceListing listing) => (listing.Order, listing.Descending) switch
    {
        (InvoiceOrder.UpdatedAt, false) => invoices.OrderBy(invoice => invoice.UpdatedAt).ThenBy(invoice => invoice.Serial),
        (InvoiceOrder.UpdatedAt, true) => invoices.OrderByDescending(invoice => invoice.UpdatedAt).ThenByDescending(invoice => invoice.Serial),
        (InvoiceOrder.Total, false) => invoices.OrderBy(invoice => invoice.TotalAmount).ThenBy(invoice => invoice.Serial),
        (InvoiceOrder.Total, true) => invoices.OrderByDescending(invoice => invoice.TotalAmount).ThenByDescending(invoice => invoice.Serial),
        (InvoiceOrder.Open, false) => invoices.OrderBy(invoice => invoice.OpenAmount).ThenBy(invoice => invoice.Serial),
        (InvoiceOrder.Open, true) => invoices.OrderByDescending(invoice => invoice.OpenAmount).ThenByDescending(invoice => invoice.Serial),
        (_, false) => invoices.OrderBy(invoice => invoice.CreatedAt).ThenBy(invoice => invoice.Serial),
        _ => invoices.OrderByDescending(invoice => invoice.CreatedAt).ThenByDescending(invoice => invoice.Serial),
    };

    private static IQueryable<Invoice> Behind(IQueryable<Invoice> invoices, InvoiceListing listing, InvoiceCursor cursor) => listing.Order switch
    {
        InvoiceOrder.CreatedAt or InvoiceOrder.UpdatedAt => BehindInstant(invoices, listing, new DateTimeOffset((long)cursor.Value, TimeSpan.Zero), cursor.Serial),
        _ => BehindAmount(invoices, listing, cursor.Value, cursor.Serial),
    };

    private static IQueryable<Invoice> BehindInstant(IQueryable<Invoice> invoices, InvoiceListing listing, DateTimeOffset at, long serial) =>
        (listing.Order, listing.Descending) switch
        {
            (InvoiceOrder.UpdatedAt, false) => invoices.Where(i => i.UpdatedAt > at || (i.UpdatedAt == at && i.Serial > serial)),
            (InvoiceOrder.UpdatedAt, true) => invoices.Where(i => i.UpdatedAt < at || (i.UpdatedAt == at && i.Serial < serial)),
            (_, false) => invoices.Where(i => i.CreatedAt > at || (i.CreatedAt == at && i.Serial > serial)),
            _ => invoices.Where(i => i.CreatedAt < at || (i.CreatedAt == at && i.Serial < serial)),
        };

    private static IQueryable<Invoice> BehindAmount(IQueryable<Invoice> invoices, InvoiceListing listing, decimal amount, long serial) =>
        (listing.Order, listing.Descending) switch
        {
            (InvoiceOrder.Total, false) => invoices.Where(i => i.TotalAmount > amount || (i.TotalAmount == amount && i.Serial > serial)),
            (InvoiceOrder.Total, true) => invoices.Where(i => i.TotalAmount < amount || (i.TotalAmount == amount && i.Serial < serial)),
            (_, false) => invoices.Where(i => i.OpenAmount > amount || (i.OpenAmount == amount && i.Serial > serial)),
            _ => invoices.Where(i => i.OpenAmount < amount || (i.OpenAmount == amount && i.Serial < serial)),
        };
}
