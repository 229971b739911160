using Invoicing.Application.Orders;
using Invoicing.Domain.Orders;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class OrderColumns
{
    public static Columns<Order> All { get; } = new Columns<Order>(OrderFields.Listed)
        .Add("id", order => order.Id)
        .Add("status", order => order.Status)
        .Add("currency", order => order.Currency)
        .Add("externalId", order => order.ExternalId)
        .Add("invoiceNumber", order => order.InvoiceNumber)
        .Add("productName", order => order.ProductName)
        .Add("createdAt", order => order.CreatedAt)
        .Relate("organization", order => order.OrganizationId, db => db.Organizations, seller => seller.Id, () => OrganizationColumns.All)
        .Relate("customer", order => order.CustomerId, db => db.Customers, buyer => buyer.Id, () => CustomerColumns.All)
        .Relate("invoices", order => order.Id, db => db.Invoices, invoice => invoice.OrderId, () => InvoiceColumns.All);
}
