using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Payments;

namespace Invoicing.Api.Native.Payments;

internal static class PaymentsResource
{
    public static ResourceType Describe() => new ResourceType<PaymentView, PaymentAttributes>("payments")
    {
        Singular = "payment",
        Id = view => view.Id.ToString(),
        Fields = PaymentFields.Listed,
        Select = selection => new SelectPaymentsQuery(selection),
        Relationships =
        [
            Related.ToOne<PaymentView>("invoice", "invoices", view => view.InvoiceId),
            Related.ToOne<PaymentView>("customer", "customers", view => view.CustomerId),
        ],
    };
}
