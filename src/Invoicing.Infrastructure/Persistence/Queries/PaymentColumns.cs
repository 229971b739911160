using Invoicing.Application.Payments;
using Invoicing.Domain.Payments;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class PaymentColumns
{
    public static Columns<Payment> All { get; } = new Columns<Payment>(PaymentFields.Listed)
        .Add("id", payment => payment.Id)
        .Add("date", payment => payment.Date)
        .Add("method", payment => payment.Method)
        .Add("reference", payment => payment.Reference)
        .Add("currency", payment => payment.Currency)
        .Add("createdAt", payment => payment.CreatedAt)
        .Relate("invoice", payment => payment.InvoiceId, db => db.Invoices, invoice => invoice.Id, () => InvoiceColumns.All);
}
