using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Payments;
using Invoicing.Domain.Payments;

namespace Invoicing.Api.Native.Payments;

internal static class PaymentsResource
{
    public const string Name = "payments";

    public static ResourceType Describe() => new ResourceType<PaymentView, PaymentAttributes>(Name)
    {
        Singular = "payment",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = PaymentFields.Listed,
        Get = id => new GetPaymentQuery(new PaymentId(id)),
        Select = selection => new SelectPaymentsQuery(selection),
        Relationships =
        [
            Related.ToOne<PaymentView>("reverses", Name, view => view.ReversesId),
            Related.ToOne<PaymentView>("reversedBy", Name, view => view.ReversedById),
            Related.ToOne<PaymentView>("drawnFrom", Name, view => view.DrawnFromId),
            Related.ToOne<PaymentView>("invoice", "invoices", view => view.InvoiceId),
            Related.ToOne<PaymentView>("customer", "customers", view => view.CustomerId),
        ],
    };
}
