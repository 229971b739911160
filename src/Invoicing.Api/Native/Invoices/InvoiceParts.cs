using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Native.Invoices;

/// <summary>The parts of an invoice that have no amounts.</summary>
internal static class InvoiceParts
{
    public static InvoicingPeriod? Period(this ObjectInput input, string name) =>
        input.Object(name, period => new InvoicingPeriod(period.Date("start"), period.Date("end")));

    public static PaymentTerms? PaymentTerms(this ObjectInput input, string name) =>
        input.Object(name, terms => new PaymentTerms(terms.Text("text"), terms.Count("netDays")));

    public static Delivery? Delivery(this ObjectInput input, string name) =>
        input.Object(name, delivery => new Delivery(delivery.Date("date"), delivery.Text("name"), delivery.Address("address")));

    public static DocumentReferences? References(this ObjectInput input, string name) => input.Object(name, references => new DocumentReferences
    {
        Buyer = references.Text("buyer"),
        Project = references.Text("project"),
        Contract = references.Text("contract"),
        PurchaseOrder = references.Text("purchaseOrder"),
        SalesOrder = references.Text("salesOrder"),
        ReceivingAdvice = references.Text("receivingAdvice"),
        DespatchAdvice = references.Text("despatchAdvice"),
        Tender = references.Text("tender"),
        InvoicedObject = references.Text("invoicedObject"),
        BuyerAccounting = references.Text("buyerAccounting"),
        PrecedingInvoices = references.List("precedingInvoices", Preceding) ?? [],
    });

    private static PrecedingInvoice Preceding(ObjectInput invoice) => new(invoice.RequiredText("number"), invoice.Date("issueDate"));
}
