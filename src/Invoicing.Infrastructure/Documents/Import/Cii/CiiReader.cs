using System.Xml.Linq;
using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Import.Cii;

/// <summary>Cross Industry Invoice D16B, by the CII binding of EN 16931 (CEN/TS 16931-3-3).</summary>
internal sealed class CiiReader
{
    private readonly XElement root;
    private readonly TakenTerms terms = new(CiiNames.Terms);
    private readonly Node document;
    private readonly Node agreement;
    private readonly Node delivery;
    private readonly Node settlement;
    private readonly Node lines;
    private readonly Node process;
    private readonly string? specification;

    public CiiReader(XElement root)
    {
        this.root = root;
        var whole = Node.Root(root, new Syntax(CiiNames.Namespaces, terms));
        document = whole["ExchangedDocument"];
        lines = whole["SupplyChainTradeTransaction"];
        (agreement, delivery, settlement) = (lines["ApplicableHeaderTradeAgreement"], lines["ApplicableHeaderTradeDelivery"], lines["ApplicableHeaderTradeSettlement"]);
        process = whole["ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID"];
        specification = whole["ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID"].Text();
    }

    public ImportedInvoice Read()
    {
        var currency = settlement["InvoiceCurrencyCode"].Required("BT-5");
        var read = Head(currency) with
        {
            References = CiiReferences.Of(agreement, delivery, settlement),
            Delivery = Delivery(),
            InvoicingPeriod = CiiDates.PeriodOf(settlement["BillingSpecifiedPeriod"]),
            Allowances = Allowances(isCharge: false),
            Charges = Allowances(isCharge: true),
            Taxes = [.. settlement.All("ApplicableTradeTax").Select(GroupOf)],
            Files = CiiReferences.FilesOf(agreement),
            PaymentAccounts = PaymentAccounts(),
        };
        if (Specification.Says(process.Peek(), read))
        {
            process.Skip();
        }

        return read with { NotModelled = terms.Left(root, currency) };
    }

    public static ImportedTax TaxOf(Node tax, string term)
    {
        tax["TypeCode"].Skip();
        return new ImportedTax(tax["CategoryCode"].Required(term), tax["RateApplicablePercent"].Number() ?? 0);
    }

    private ImportedInvoice Head(string currency) => new(
        "cii",
        document["TypeCode"].Required("BT-3"),
        currency,
        CiiParties.Of(agreement["SellerTradeParty"]),
        CiiParties.Of(agreement["BuyerTradeParty"]),
        [.. lines.All("IncludedSupplyChainTradeLineItem").Select(CiiLines.Of)],
        Totals(currency))
    {
        Specification = specification,
        Number = document["ID"].Text(),
        IssueDate = CiiDates.Of(document["IssueDateTime"]),
        DueDate = CiiDates.Of(settlement["SpecifiedTradePaymentTerms/DueDateDateTime"]),
        TaxPointDate = settlement.All("ApplicableTradeTax").Select(tax => CiiDates.Of(tax["TaxPointDate"])).ToArray().FirstOrDefault(date => date is not null),
        Notes = [.. document.All("IncludedNote").SelectMany(note => note.All("Content")).Select(note => note.Text()).OfType<string>()],
        PaymentTerms = settlement["SpecifiedTradePaymentTerms/Description"].Text(),
    };

    private ImportedTotals Totals(string currency)
    {
        var total = settlement["SpecifiedTradeSettlementHeaderMonetarySummation"];

        // The other one tells the tax in the accounting currency (BT-111).
        var tax = total.All("TaxTotalAmount").FirstOrDefault(amount => (amount.Peek("currencyID") ?? currency) == currency, total.Nowhere);
        return new ImportedTotals
        {
            LineTotal = total["LineTotalAmount"].Number(),
            Allowances = total["AllowanceTotalAmount"].Number(),
            Charges = total["ChargeTotalAmount"].Number(),
            TaxExclusive = total["TaxBasisTotalAmount"].Number(),
            Tax = tax.Number(),
            TaxInclusive = total["GrandTotalAmount"].Number(),
            Prepaid = total["TotalPrepaidAmount"].Number(),
            Rounding = total["RoundingAmount"].Number(),
            Due = total["DuePayableAmount"].Number(),
        };
    }

    private static ImportedTaxGroup GroupOf(Node group) =>
        new(TaxOf(group, "BT-118"), group["BasisAmount"].RequiredNumber("BT-116"), group["CalculatedAmount"].RequiredNumber("BT-117"))
        {
            ExemptionReason = group["ExemptionReason"].Text(),
            ExemptionCode = group["ExemptionReasonCode"].Text(),
        };

    private ImportedAllowance[] Allowances(bool isCharge) =>
    [
        .. from allowance in settlement.All("SpecifiedTradeAllowanceCharge")
           where allowance["ChargeIndicator/Indicator"].Flag("BG-20") == isCharge
           select new ImportedAllowance(
               allowance["Reason"].Text() ?? allowance["ReasonCode"].Text(),
               allowance["ActualAmount"].RequiredNumber("BT-92"),
               TaxOf(allowance["CategoryTradeTax"], "BT-95")),
    ];

    private Delivery? Delivery()
    {
        var to = delivery["ShipToTradeParty"];
        var date = CiiDates.Of(delivery["ActualDeliverySupplyChainEvent/OccurrenceDateTime"]);
        var (name, address) = (to["Name"].Text(), CiiParties.AddressOf(to["PostalTradeAddress"]));
        return date is null && name is null && address is null ? null : new Delivery(date, name, address);
    }

    private string[] PaymentAccounts()
    {
        if (settlement["PaymentReference"].Peek() == document["ID"].Peek())
        {
            settlement["PaymentReference"].Skip();
        }

        // A transfer to the seller's account is what the ledger says by itself; anything else it does not know.
        var means = settlement.All("SpecifiedTradeSettlementPaymentMeans").ToArray();
        foreach (var transfer in means.Select(one => one["TypeCode"]).Where(code => code.Peek() is "30" or "58"))
        {
            transfer.Skip();
        }

        var accounts = means.Select(one => one["PayeePartyCreditorFinancialAccount"]);
        return [.. accounts.Select(account => account["IBANID"].Text() ?? account["ProprietaryID"].Text()).OfType<string>().Distinct()];
    }
}
