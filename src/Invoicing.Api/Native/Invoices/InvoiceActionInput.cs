using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Payments;

namespace Invoicing.Api.Native.Invoices;

internal static class InvoiceActionInput
{
    public static CreditInvoiceCommand ReadCredit(ResourceInput input, InvoiceView invoice)
    {
        var attributes = input.Attributes;
        return new CreditInvoiceCommand(new InvoiceId(invoice.Id), attributes.Amount("amount", invoice.Currency), attributes.RequiredText("reason"))
        {
            Lines = attributes.List("lines", line => CreditedLine(line, invoice)) ?? [],
        };
    }

    public static RecordPaymentCommand ReadPayment(ResourceInput input, InvoiceView invoice)
    {
        var attributes = input.Attributes;
        var command = new RecordPaymentCommand(
            new InvoiceId(invoice.Id),
            attributes.Amount("amount", invoice.Currency),
            attributes.Date("date"),
            attributes.Text("method") ?? "transfer",
            attributes.Text("reference"))
        {
            Overpayment = attributes.One("overpayment", Names<OverpaymentHandling>.All) ?? OverpaymentHandling.Refuse,
        };
        input.Check();
        return command;
    }

    private static CreditedLine CreditedLine(ObjectInput line, InvoiceView invoice) =>
        new(line.Count("position") ?? 0, line.Decimal("quantity"), line.Amount("amount", invoice.Currency));
}
