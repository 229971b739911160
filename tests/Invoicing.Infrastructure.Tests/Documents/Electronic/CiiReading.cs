using System.Xml.Linq;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>Reads CII by the standard's syntax binding, knowing nothing of the writer.</summary>
internal static class CiiReading
{
    private const string Standard = "urn:un:unece:uncefact:data:standard:";
    private static readonly XNamespace Rsm = $"{Standard}CrossIndustryInvoice:100";
    private static readonly XNamespace Ram = $"{Standard}ReusableAggregateBusinessInformationEntity:100";

    public static Said Read(byte[] xml)
    {
        var root = XDocument.Load(new MemoryStream(xml), LoadOptions.PreserveWhitespace).Root!;
        var header = root.Element(Rsm + "ExchangedDocument")!;
        var trade = root.Element(Rsm + "SupplyChainTradeTransaction")!;
        var agreement = trade.Element(Ram + "ApplicableHeaderTradeAgreement")!;
        var delivery = trade.Element(Ram + "ApplicableHeaderTradeDelivery")!;
        var settlement = trade.Element(Ram + "ApplicableHeaderTradeSettlement")!;
        var allowances = settlement.Elements(Ram + "SpecifiedTradeAllowanceCharge").Select(Allowance).ToArray();
        return new Said(
            Text(root, "GuidelineSpecifiedDocumentContextParameter/ID", Rsm + "ExchangedDocumentContext"),
            Text(root, "BusinessProcessSpecifiedDocumentContextParameter/ID", Rsm + "ExchangedDocumentContext"),
            Text(header, "ID"),
            Date(At(header, "IssueDateTime")),
            Text(header, "TypeCode"),
            Text(settlement, "InvoiceCurrencyCode"),
            Date(At(settlement, "SpecifiedTradePaymentTerms/DueDateDateTime")),
            Date(settlement.Elements(Ram + "ApplicableTradeTax").Elements(Ram + "TaxPointDate").SingleOrDefault()),
            Party(At(agreement, "SellerTradeParty")),
            Party(At(agreement, "BuyerTradeParty")),
            [.. trade.Elements(Ram + "IncludedSupplyChainTradeLineItem").Select(Line)],
            [.. settlement.Elements(Ram + "ApplicableTradeTax").Select(Tax)],
            [.. allowances.Where(item => !item.IsCharge)],
            [.. allowances.Where(item => item.IsCharge)],
            Totals(At(settlement, "SpecifiedTradeSettlementHeaderMonetarySummation")),
            Payment(settlement))
        {
            Notes = [.. header.Elements(Ram + "IncludedNote").Select(note => Text(note, "Content")!)],
            References = References(agreement, delivery, settlement),
            Period = Period(settlement),
            DeliveryDate = Date(At(delivery, "ActualDeliverySupplyChainEvent/OccurrenceDateTime")),
            DeliveryName = Text(delivery, "ShipToTradeParty/Name"),
            DeliveryAddress = Address(At(delivery, "ShipToTradeParty/PostalTradeAddress")),
        };
    }

    private static SaidParty Party(XElement? party)
    {
        string? TaxId(string scheme) => party?.Elements(Ram + "SpecifiedTaxRegistration").Elements(Ram + "ID")
            .SingleOrDefault(id => id.Attribute("schemeID")?.Value == scheme)?.Value;
        return new SaidParty(
            Text(party, "Name"), Text(party, "SpecifiedLegalOrganization/TradingBusinessName"), Address(At(party, "PostalTradeAddress")),
            TaxId("VA"), TaxId("FC"), Id(At(party, "SpecifiedLegalOrganization/ID")), Id(At(party, "URIUniversalCommunication/URIID")),
            Text(party, "DefinedTradeContact/PersonName"), Text(party, "DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber"),
            Text(party, "DefinedTradeContact/EmailURIUniversalCommunication/URIID"));
    }

    private static SaidLine Line(XElement line)
    {
        var quantity = At(line, "SpecifiedLineTradeDelivery/BilledQuantity");
        var settlement = At(line, "SpecifiedLineTradeSettlement")!;
        return new SaidLine(
            Text(line, "AssociatedDocumentLineDocument/LineID"), Text(line, "SpecifiedTradeProduct/Name"), quantity?.Value, quantity?.Attribute("unitCode")?.Value,
            Text(line, "SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount"),
            Text(settlement, "SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"),
            Text(settlement, "ApplicableTradeTax/CategoryCode"), Text(settlement, "ApplicableTradeTax/RateApplicablePercent"), Period(settlement),
            [.. settlement.Elements(Ram + "SpecifiedTradeAllowanceCharge").Select(Allowance)]);
    }

    private static SaidAllowance Allowance(XElement item) => new(
        At(item, "ChargeIndicator")?.Value == "true", Text(item, "ActualAmount"), Text(item, "ReasonCode"), Text(item, "Reason"),
        Text(item, "CategoryTradeTax/CategoryCode"), Text(item, "CategoryTradeTax/RateApplicablePercent"));

    private static SaidTax Tax(XElement tax) => new(
        Text(tax, "CategoryCode"), Text(tax, "RateApplicablePercent"), Text(tax, "BasisAmount"), Text(tax, "CalculatedAmount"),
        Text(tax, "ExemptionReasonCode"), Text(tax, "ExemptionReason"));

    private static SaidTotals Totals(XElement? sums) => new(
        Text(sums, "LineTotalAmount"), Text(sums, "AllowanceTotalAmount"), Text(sums, "ChargeTotalAmount"), Text(sums, "TaxBasisTotalAmount"),
        Text(sums, "TaxTotalAmount"), Text(sums, "GrandTotalAmount"), Text(sums, "TotalPrepaidAmount"), Text(sums, "RoundingAmount"), Text(sums, "DuePayableAmount"));

    private static SaidPayment Payment(XElement settlement) => new(
        Text(settlement, "SpecifiedTradePaymentTerms/Description"),
        Text(settlement, "PaymentReference"),
        [.. settlement.Elements(Ram + "SpecifiedTradeSettlementPaymentMeans").Select(means => new SaidAccount(
            Text(means, "TypeCode"),
            Text(means, "PayeePartyCreditorFinancialAccount/IBANID") ?? Text(means, "PayeePartyCreditorFinancialAccount/ProprietaryID"),
            Text(means, "PayeePartyCreditorFinancialAccount/AccountName"),
            Text(means, "PayeeSpecifiedCreditorFinancialInstitution/BICID")))]);

    private static Dictionary<string, string?> References(XElement agreement, XElement delivery, XElement settlement)
    {
        string? Additional(string code) => Text(
            agreement.Elements(Ram + "AdditionalReferencedDocument").SingleOrDefault(item => Text(item, "TypeCode") == code), "IssuerAssignedID");
        return new Dictionary<string, string?>
        {
            ["BT-10"] = Text(agreement, "BuyerReference"),
            ["BT-11"] = Text(agreement, "SpecifiedProcuringProject/ID"),
            ["BT-12"] = Text(agreement, "ContractReferencedDocument/IssuerAssignedID"),
            ["BT-13"] = Text(agreement, "BuyerOrderReferencedDocument/IssuerAssignedID"),
            ["BT-14"] = Text(agreement, "SellerOrderReferencedDocument/IssuerAssignedID"),
            ["BT-15"] = Text(delivery, "ReceivingAdviceReferencedDocument/IssuerAssignedID"),
            ["BT-16"] = Text(delivery, "DespatchAdviceReferencedDocument/IssuerAssignedID"),
            ["BT-17"] = Additional("50"),
            ["BT-18"] = Additional("130"),
            ["BT-19"] = Text(settlement, "ReceivableSpecifiedTradeAccountingAccount/ID"),
            ["BG-24"] = Additional("916"),
            ["BG-3"] = string.Join(' ', settlement.Elements(Ram + "InvoiceReferencedDocument")
                .Select(item => $"{Text(item, "IssuerAssignedID")}/{Date(At(item, "FormattedIssueDateTime"))}")),
        };
    }

    private static SaidPeriod? Period(XElement element) => At(element, "BillingSpecifiedPeriod") is { } period
        ? new SaidPeriod(Date(At(period, "StartDateTime")), Date(At(period, "EndDateTime")))
        : null;

    private static SaidAddress? Address(XElement? address) => address is null ? null : new SaidAddress(
        Text(address, "LineOne"), Text(address, "LineTwo"), Text(address, "CityName"), Text(address, "PostcodeCode"),
        Text(address, "CountrySubDivisionName"), Text(address, "CountryID"));

    private static SaidId? Id(XElement? id) => id is null ? null : new SaidId(id.Value, id.Attribute("schemeID")?.Value);

    private static string? Date(XElement? date)
    {
        if (date?.Elements().Single() is not { } text)
        {
            return null;
        }

        return text.Attribute("format")?.Value == "102" ? $"{text.Value[..4]}-{text.Value[4..6]}-{text.Value[6..]}" : $"not of format 102: {text}";
    }

    private static string? Text(XElement element, string path, XName first) => Text(element.Element(first), path);

    private static string? Text(XElement? element, string path) => At(element, path)?.Value;

    private static XElement? At(XElement? element, string path) =>
        path.Split('/').Aggregate(element, (parent, name) => parent?.Element(Ram + name));
}
