using System.Globalization;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.Invoices;

/// <param name="Rule">Of EN 16931.</param>
/// <param name="Pointer">JSON pointer into the document that was given, or to the party that lacks something.</param>
public sealed record ReadinessFinding(string Rule, FindingSeverity Severity, string Pointer, string Message);

public enum FindingSeverity
{
    /// <summary>The invoice can be sent as a PDF; it can not be an electronic invoice.</summary>
    Error,

    Warning,
}

/// <summary>What an electronic invoice needs and the caller has not given. Pure; none of it hinders a plain PDF.</summary>
public static class EInvoiceReadiness
{
    public static IReadOnlyList<ReadinessFinding> Check(Invoice invoice, Party seller, Party? buyer) =>
        [.. OfSeller(seller), .. OfBuyer(buyer), .. OfTerms(invoice), .. OfLines(invoice), .. invoice.Taxes.SelectMany(tax => OfTax(invoice, tax, seller, buyer))];

    private static IEnumerable<ReadinessFinding> OfSeller(Party seller)
    {
        if (seller.Address is null)
        {
            yield return Missing("BR-08", "/organization/address", "The seller needs an address with its country.");
        }

        if (seller.VatId is null && seller.RegistrationId is null)
        {
            yield return Missing("BR-CO-26", "/organization/vatId", "The seller needs a VAT id or a registration id.");
        }

        if (seller.VatId is { } vatId && !StartsWithCountry(vatId))
        {
            yield return Missing("BR-CO-09", "/organization/vatId", "A VAT id starts with the country's two letters.");
        }
    }

    private static IEnumerable<ReadinessFinding> OfBuyer(Party? buyer)
    {
        if (buyer is null)
        {
            yield return Missing("BR-07", "/customer", "The invoice needs a buyer.");
            yield break;
        }

        if (buyer.Address is null)
        {
            yield return Missing("BR-10", "/customer/address", "The buyer needs an address with its country.");
        }

        if (buyer.VatId is { } vatId && !StartsWithCountry(vatId))
        {
            yield return Missing("BR-CO-09", "/customer/vatId", "A VAT id starts with the country's two letters.");
        }
    }

    private static IEnumerable<ReadinessFinding> OfTerms(Invoice invoice)
    {
        if (invoice is { Totals.Due: > 0, DueDate: null, PaymentTerms: null })
        {
            yield return Missing("BR-CO-25", "/dueDate", "What is due needs a due date or payment terms.");
        }
    }

    private static IEnumerable<ReadinessFinding> OfLines(Invoice invoice)
    {
        if (invoice.Lines.Count == 0)
        {
            yield return Missing("BR-16", "/lines", "The invoice needs a line.");
        }

        foreach (var line in invoice.Lines)
        {
            var pointer = PointerTo(line);
            if (string.IsNullOrWhiteSpace(line.Description))
            {
                yield return Missing("BR-25", $"{pointer}/description", "The line needs to say what is sold.");
            }

            if (line.UnitPrice < 0)
            {
                yield return Missing("BR-27", $"{pointer}/unitPrice", "A price is never below zero; make the quantity negative.");
            }
        }
    }

    private static IEnumerable<ReadinessFinding> OfTax(Invoice invoice, InvoiceTax tax, Party seller, Party? buyer)
    {
        var code = tax.Category == TaxCategory.K ? "IC" : tax.Category.ToString();
        var pointer = PointerTo(invoice, tax);
        var isReasoned = tax.ExemptionReason is not null || tax.ExemptionCode is not null;
        if (tax.Category.NeedsExemptionReason() && !isReasoned)
        {
            yield return Missing($"BR-{code}-10", $"{pointer}/exemptionReason", $"Tax category {tax.Category} needs the reason why no tax is charged.");
        }

        if (!tax.Category.NeedsExemptionReason() && isReasoned)
        {
            yield return Missing($"BR-{code}-10", $"{pointer}/exemptionReason", $"Tax category {tax.Category} has no exemption reason.");
        }

        if (tax.Category != TaxCategory.O && seller.VatId is null)
        {
            yield return Missing($"BR-{code}-02", "/organization/vatId", $"Tax category {tax.Category} needs the seller's VAT id.");
        }

        if (tax.Category is TaxCategory.AE or TaxCategory.K && buyer is { VatId: null } && (tax.Category is TaxCategory.K || buyer.RegistrationId is null))
        {
            yield return Missing($"BR-{code}-02", "/customer/vatId", $"Tax category {tax.Category} needs the buyer's VAT id.");
        }

        if (tax.Category == TaxCategory.K && invoice.Delivery?.Date is null && invoice.InvoicingPeriod is null)
        {
            yield return Missing("BR-IC-11", "/delivery/date", "An intra-community supply needs its delivery date or the period that is invoiced.");
        }
    }

    private static string PointerTo(Invoice invoice, InvoiceTax tax) =>
        invoice.Lines.FirstOrDefault(line => line.TaxCategory == tax.Category && line.TaxRate == tax.Rate) is { } line ? PointerTo(line) : "/allowances";

    private static string PointerTo(InvoiceLine line) => string.Create(CultureInfo.InvariantCulture, $"/lines/{line.Position - 1}");

    private static bool StartsWithCountry(string vatId) => vatId.Length > 2 && char.IsAsciiLetterUpper(vatId[0]) && char.IsAsciiLetterUpper(vatId[1]);

    private static ReadinessFinding Missing(string rule, string pointer, string message) => new(rule, FindingSeverity.Error, pointer, message);
}
