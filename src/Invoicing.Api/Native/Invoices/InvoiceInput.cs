using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

namespace Invoicing.Api.Native.Invoices;

internal static class InvoiceInput
{
    /// <param name="seller">Gives the currency and the tax that are not said.</param>
    public static InvoiceDraft ReadNew(ResourceInput input, SellerDefaults seller)
    {
        var attributes = input.Attributes;
        var currency = attributes.Currency("currency") ?? seller.Currency;
        var amounts = new LineInputs(currency, seller.Tax);
        var draft = new InvoiceDraft(currency, amounts.Lines(attributes, "lines") ?? [])
        {
            Reference = attributes.Text("reference"),
            ExternalId = attributes.Text("externalId"),
            IssueDate = attributes.Date("issueDate"),
            DueDate = attributes.Date("dueDate"),
            TaxPointDate = attributes.Date("taxPointDate"),
            Allowances = amounts.Allowances(attributes, "allowances") ?? [],
            Charges = amounts.Allowances(attributes, "charges") ?? [],
            PricesIncludeTax = attributes.Boolean("pricesIncludeTax") ?? false,
            Prepaid = amounts.Amount(attributes, "prepaid"),
            PaymentTerms = attributes.PaymentTerms("paymentTerms"),
            Instalments = amounts.Instalments(attributes, "instalments") ?? [],
            Notes = attributes.Texts("notes") ?? [],
            References = attributes.References("references"),
            Delivery = attributes.Delivery("delivery"),
            InvoicingPeriod = attributes.Period("invoicingPeriod"),
        };
        input.Check();
        return draft;
    }

    /// <param name="known">The currency of the draft as it is, and the tax that is not said.</param>
    public static DraftChange ReadChange(ResourceInput input, SellerDefaults known)
    {
        var attributes = input.Attributes;
        var currency = attributes.Currency("currency");
        var amounts = new LineInputs(currency ?? known.Currency, known.Tax);
        var change = new DraftChange
        {
            Customer = input.HasRelationship("customer") ? new CustomerId(input.RequiredId("customer")) : null,
            Currency = currency,
            Lines = attributes.Has("lines") ? amounts.Lines(attributes, "lines") ?? [] : null,
            Reference = attributes.Replaced("reference", attributes.Text),
            IssueDate = attributes.Replaced("issueDate", attributes.Date),
            DueDate = attributes.Replaced("dueDate", attributes.Date),
            TaxPointDate = attributes.Replaced("taxPointDate", attributes.Date),
            Allowances = attributes.Has("allowances") ? amounts.Allowances(attributes, "allowances") ?? [] : null,
            Charges = attributes.Has("charges") ? amounts.Allowances(attributes, "charges") ?? [] : null,
            PricesIncludeTax = attributes.Boolean("pricesIncludeTax"),
            Prepaid = attributes.Replaced("prepaid", name => amounts.Amount(attributes, name)),
            PaymentTerms = attributes.Replaced("paymentTerms", attributes.PaymentTerms),
            Instalments = attributes.Has("instalments") ? amounts.Instalments(attributes, "instalments") ?? [] : null,
            Notes = attributes.Has("notes") ? attributes.Texts("notes") ?? [] : null,
            References = attributes.Replaced("references", attributes.References),
            Delivery = attributes.Replaced("delivery", attributes.Delivery),
            InvoicingPeriod = attributes.Replaced("invoicingPeriod", attributes.Period),
        };
        input.Check();
        return change;
    }
}

/// <summary>What an invoice has that says nothing else.</summary>
internal sealed record SellerDefaults(Currency Currency, TaxRate Tax);
