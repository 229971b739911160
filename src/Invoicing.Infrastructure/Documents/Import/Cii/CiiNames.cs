using System.Collections.Frozen;

namespace Invoicing.Infrastructure.Documents.Import.Cii;

internal static class CiiNames
{
    public const string Document = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";

    private const string Aggregates = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";
    private const string Unqualified = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100";
    private const string Qualified = "urn:un:unece:uncefact:data:standard:QualifiedDataType:100";
    private const string Transaction = "/SupplyChainTradeTransaction";
    private const string Agreement = $"{Transaction}/ApplicableHeaderTradeAgreement";
    private const string Settlement = $"{Transaction}/ApplicableHeaderTradeSettlement";
    private const string Line = $"{Transaction}/IncludedSupplyChainTradeLineItem";

    public static FrozenSet<string> Namespaces { get; } = new[] { Document, Aggregates, Unqualified, Qualified }.ToFrozenSet();

    /// <summary>What the ledger has no place for, by where it stands.</summary>
    public static FrozenDictionary<string, string> Terms { get; } = OfDocument().Concat(OfParties()).Concat(OfPayment()).Concat(OfLine())
        .ToFrozenDictionary(term => term.Path, term => term.Name);

    private static IEnumerable<(string Path, string Name)> OfDocument() =>
    [
        ("/ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID", "BT-23"),
        ("/ExchangedDocument/IncludedNote/SubjectCode", "BT-21"),
        ($"{Agreement}/AdditionalReferencedDocument/IssuerAssignedID", "BT-122"),
        ($"{Agreement}/AdditionalReferencedDocument/Name", "BT-123"),
        ($"{Agreement}/AdditionalReferencedDocument/URIID", "BT-124"),
        ($"{Settlement}/TaxCurrencyCode", "BT-6"),
        ($"{Settlement}/ApplicableTradeTax/DueDateTypeCode", "BT-8"),
        ($"{Settlement}/SpecifiedTradeAllowanceCharge/CalculationPercent", "BT-94"),
        ($"{Settlement}/SpecifiedTradeAllowanceCharge/BasisAmount", "BT-93"),
        ($"{Settlement}/SpecifiedTradeAllowanceCharge/ReasonCode", "BT-98"),
        ($"{Settlement}/SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount", "BT-111"),
    ];

    private static IEnumerable<(string Path, string Name)> OfParties() =>
    [
        ($"{Agreement}/SellerTradeParty/ID", "BT-29"),
        ($"{Agreement}/SellerTradeParty/GlobalID", "BT-29"),
        ($"{Agreement}/SellerTradeParty/Description", "BT-33"),
        ($"{Agreement}/SellerTradeParty/PostalTradeAddress/LineThree", "BT-162"),
        ($"{Agreement}/BuyerTradeParty/ID", "BT-46"),
        ($"{Agreement}/BuyerTradeParty/GlobalID", "BT-46"),
        ($"{Agreement}/BuyerTradeParty/PostalTradeAddress/LineThree", "BT-163"),
        ($"{Agreement}/SellerTaxRepresentativeTradeParty/Name", "BT-62"),
        ($"{Agreement}/SellerTaxRepresentativeTradeParty/SpecifiedTaxRegistration/ID", "BT-63"),
        ($"{Transaction}/ApplicableHeaderTradeDelivery/ShipToTradeParty/ID", "BT-71"),
        ($"{Transaction}/ApplicableHeaderTradeDelivery/ShipToTradeParty/GlobalID", "BT-71"),
        ($"{Settlement}/PayeeTradeParty/Name", "BT-59"),
        ($"{Settlement}/PayeeTradeParty/ID", "BT-60"),
        ($"{Settlement}/PayeeTradeParty/GlobalID", "BT-60"),
        ($"{Settlement}/PayeeTradeParty/SpecifiedLegalOrganization/ID", "BT-61"),
    ];

    private static IEnumerable<(string Path, string Name)> OfPayment() =>
    [
        ($"{Settlement}/CreditorReferenceID", "BT-90"),
        ($"{Settlement}/PaymentReference", "BT-83"),
        ($"{Settlement}/SpecifiedTradePaymentTerms/DirectDebitMandateID", "BT-89"),
        ($"{Settlement}/SpecifiedTradeSettlementPaymentMeans/TypeCode", "BT-81"),
        ($"{Settlement}/SpecifiedTradeSettlementPaymentMeans/Information", "BT-82"),
        ($"{Settlement}/SpecifiedTradeSettlementPaymentMeans/ApplicableTradeSettlementFinancialCard/ID", "BT-87"),
        ($"{Settlement}/SpecifiedTradeSettlementPaymentMeans/ApplicableTradeSettlementFinancialCard/CardholderName", "BT-88"),
        ($"{Settlement}/SpecifiedTradeSettlementPaymentMeans/PayerPartyDebtorFinancialAccount/IBANID", "BT-91"),
        ($"{Settlement}/SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/AccountName", "BT-85"),
        ($"{Settlement}/SpecifiedTradeSettlementPaymentMeans/PayeeSpecifiedCreditorFinancialInstitution/BICID", "BT-86"),
    ];

    private static IEnumerable<(string Path, string Name)> OfLine() =>
    [
        ($"{Line}/SpecifiedLineTradeSettlement/AdditionalReferencedDocument/IssuerAssignedID", "BT-128"),
        ($"{Line}/SpecifiedLineTradeAgreement/BuyerOrderReferencedDocument/LineID", "BT-132"),
        ($"{Line}/SpecifiedLineTradeSettlement/ReceivableSpecifiedTradeAccountingAccount/ID", "BT-133"),
        ($"{Line}/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/BasisAmount", "BT-137"),
        ($"{Line}/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/CalculationPercent", "BT-138"),
        ($"{Line}/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/Reason", "BT-139"),
        ($"{Line}/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/ReasonCode", "BT-140"),
        ($"{Line}/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ActualAmount", "BT-147"),
        ($"{Line}/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/ChargeAmount", "BT-148"),
        ($"{Line}/SpecifiedLineTradeAgreement/NetPriceProductTradePrice/BasisQuantity/@unitCode", "BT-150"),
        ($"{Line}/SpecifiedTradeProduct/SellerAssignedID", "BT-155"),
        ($"{Line}/SpecifiedTradeProduct/BuyerAssignedID", "BT-156"),
        ($"{Line}/SpecifiedTradeProduct/GlobalID", "BT-157"),
        ($"{Line}/SpecifiedTradeProduct/DesignatedProductClassification/ClassCode", "BT-158"),
        ($"{Line}/SpecifiedTradeProduct/OriginTradeCountry/ID", "BT-159"),
    ];
}
