using System.Xml.Linq;
using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Import.Ubl;

/// <summary>UBL 2.1 Invoice and CreditNote, by the UBL binding of EN 16931 (CEN/TS 16931-3-2).</summary>
internal sealed class UblReader
{
    private const string Dates = "yyyy-MM-dd";

    private readonly XElement root;
    private readonly Node invoice;
    private readonly TakenTerms terms = new(UblNames.Terms);
    private readonly string kind;

    public UblReader(XElement root)
    {
        this.root = root;
        kind = root.Name.LocalName;
        invoice = Node.Root(root, new Syntax(UblNames.Namespaces, terms));
    }

    public ImportedInvoice Read()
    {
        var currency = invoice["DocumentCurrencyCode"].Required("BT-5");
        var read = Head(currency) with
        {
            References = UblReferences.Of(invoice),
            Delivery = Delivery(),
            InvoicingPeriod = PeriodOf(invoice["InvoicePeriod"]),
            Allowances = Allowances(isCharge: false),
            Charges = Allowances(isCharge: true),
            Taxes = [.. TaxTotal(currency).All("TaxSubtotal").Select(GroupOf)],
            Files = UblReferences.FilesOf(invoice),
            PaymentAccounts = PaymentAccounts(),
        };
        if (Specification.Says(invoice["ProfileID"].Peek(), read))
        {
            invoice["ProfileID"].Skip();
        }

        return read with { NotModelled = terms.Left(root, currency) };
    }

    public static InvoicingPeriod? PeriodOf(Node period)
    {
        var (start, end) = (period["StartDate"].Date(Dates), period["EndDate"].Date(Dates));
        return start is null && end is null ? null : new InvoicingPeriod(start, end);
    }

    public static ImportedTax TaxOf(Node category, string term)
    {
        category["TaxScheme/ID"].Skip();
        return new ImportedTax(category["ID"].Required(term), category["Percent"].Number() ?? 0);
    }

    private ImportedInvoice Head(string currency) => new(
        "ubl",
        invoice[$"{kind}TypeCode"].Text() ?? (kind is "CreditNote" ? "381" : "380"),
        currency,
        UblParties.Of(invoice["AccountingSupplierParty/Party"]),
        UblParties.Of(invoice["AccountingCustomerParty/Party"]),
        [.. invoice.All($"{kind}Line").Select(line => UblLines.Of(line, kind is "CreditNote" ? "CreditedQuantity" : "InvoicedQuantity"))],
        Totals(currency))
    {
        Specification = invoice["CustomizationID"].Text(),
        Number = invoice["ID"].Text(),
        IssueDate = invoice["IssueDate"].Date(Dates),
        DueDate = invoice["DueDate"].Date(Dates) ?? invoice["PaymentMeans/PaymentDueDate"].Date(Dates),
        TaxPointDate = invoice["TaxPointDate"].Date(Dates),
        Notes = [.. invoice.All("Note").Select(note => note.Text()).OfType<string>()],
        PaymentTerms = invoice["PaymentTerms/Note"].Text(),
    };

    private ImportedTotals Totals(string currency)
    {
        var total = invoice["LegalMonetaryTotal"];
        return new ImportedTotals
        {
            LineTotal = total["LineExtensionAmount"].Number(),
            Allowances = total["AllowanceTotalAmount"].Number(),
            Charges = total["ChargeTotalAmount"].Number(),
            TaxExclusive = total["TaxExclusiveAmount"].Number(),
            Tax = TaxTotal(currency)["TaxAmount"].Number(),
            TaxInclusive = total["TaxInclusiveAmount"].Number(),
            Prepaid = total["PrepaidAmount"].Number(),
            Rounding = total["PayableRoundingAmount"].Number(),
            Due = total["PayableAmount"].Number(),
        };
    }

    /// <summary>The other one tells the tax in the accounting currency (BT-111).</summary>
    private Node TaxTotal(string currency)
    {
        var own = invoice.All("TaxTotal").Where(total => (total["TaxAmount"].Peek("currencyID") ?? currency) == currency);
        return own.FirstOrDefault(invoice["TaxTotal"]);
    }

    private static ImportedTaxGroup GroupOf(Node group)
    {
        var category = group["TaxCategory"];
        return new ImportedTaxGroup(TaxOf(category, "BT-118"), group["TaxableAmount"].RequiredNumber("BT-116"), group["TaxAmount"].RequiredNumber("BT-117"))
        {
            ExemptionReason = category["TaxExemptionReason"].Text(),
            ExemptionCode = category["TaxExemptionReasonCode"].Text(),
        };
    }

    private ImportedAllowance[] Allowances(bool isCharge) =>
    [
        .. from allowance in invoice.All("AllowanceCharge")
           where allowance["ChargeIndicator"].Flag("BG-20") == isCharge
           select new ImportedAllowance(
               allowance["AllowanceChargeReason"].Text() ?? allowance["AllowanceChargeReasonCode"].Text(),
               allowance["Amount"].RequiredNumber("BT-92"),
               TaxOf(allowance["TaxCategory"], "BT-95")),
    ];

    private Delivery? Delivery()
    {
        var delivery = invoice["Delivery"];
        var date = delivery["ActualDeliveryDate"].Date(Dates);
        var name = delivery["DeliveryParty/PartyName/Name"].Text();
        var address = UblParties.AddressOf(delivery["DeliveryLocation/Address"]);
        return date is null && name is null && address is null ? null : new Delivery(date, name, address);
    }

    private string[] PaymentAccounts()
    {
        foreach (var means in invoice.All("PaymentMeans"))
        {
            // A transfer to the seller's account is what the ledger says by itself; anything else it does not know.
            if (means["PaymentMeansCode"].Peek() is "30" or "58")
            {
                _ = means["PaymentMeansCode"].Text();
            }

            if (means["PaymentID"].Peek() == invoice["ID"].Peek())
            {
                _ = means["PaymentID"].Text();
            }
        }

        return [.. invoice.All("PaymentMeans").Select(means => means["PayeeFinancialAccount/ID"].Text()).OfType<string>().Distinct()];
    }
}
