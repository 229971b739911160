using System.Collections.Frozen;

namespace Invoicing.Infrastructure.Documents.Import.Ubl;

internal static class UblNames
{
    public const string Invoice = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
    public const string CreditNote = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";

    private const string Aggregates = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    private const string Basics = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

    public static FrozenSet<string> Namespaces { get; } = new[] { Invoice, CreditNote, Aggregates, Basics }.ToFrozenSet();

    /// <summary>What the ledger has no place for, by where it stands.</summary>
    public static FrozenDictionary<string, string> Terms { get; } = OfDocument()
        .Concat(OfParty("AccountingSupplierParty", "BT-29", "BT-162"))
        .Concat(OfParty("AccountingCustomerParty", "BT-46", "BT-163"))
        .Concat(OfLine("InvoiceLine"))
        .Concat(OfLine("CreditNoteLine"))
        .ToFrozenDictionary(term => term.Path, term => term.Name);

    private static IEnumerable<(string Path, string Name)> OfDocument() =>
    [
        ("/ProfileID", "BT-23"),
        ("/TaxCurrencyCode", "BT-6"),
        ("/InvoicePeriod/DescriptionCode", "BT-8"),
        ("/ContractDocumentReference/DocumentType", "BT-12"),
        ("/AdditionalDocumentReference/ID", "BT-122"),
        ("/AdditionalDocumentReference/DocumentDescription", "BT-123"),
        ("/AdditionalDocumentReference/Attachment/ExternalReference/URI", "BT-124"),
        ("/PayeeParty/PartyName/Name", "BT-59"),
        ("/PayeeParty/PartyIdentification/ID", "BT-60"),
        ("/PayeeParty/PartyLegalEntity/CompanyID", "BT-61"),
        ("/TaxRepresentativeParty/PartyName/Name", "BT-62"),
        ("/TaxRepresentativeParty/PartyTaxScheme/CompanyID", "BT-63"),
        ("/TaxRepresentativeParty/PostalAddress/StreetName", "BT-64"),
        ("/TaxRepresentativeParty/PostalAddress/AdditionalStreetName", "BT-65"),
        ("/TaxRepresentativeParty/PostalAddress/CityName", "BT-66"),
        ("/TaxRepresentativeParty/PostalAddress/PostalZone", "BT-67"),
        ("/TaxRepresentativeParty/PostalAddress/CountrySubentity", "BT-68"),
        ("/TaxRepresentativeParty/PostalAddress/Country/IdentificationCode", "BT-69"),
        ("/Delivery/DeliveryLocation/ID", "BT-71"),
        ("/PaymentMeans/PaymentMeansCode", "BT-81"),
        ("/PaymentMeans/PaymentMeansCode/@name", "BT-82"),
        ("/PaymentMeans/PaymentID", "BT-83"),
        ("/PaymentMeans/PayeeFinancialAccount/Name", "BT-85"),
        ("/PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID", "BT-86"),
        ("/PaymentMeans/CardAccount/PrimaryAccountNumberID", "BT-87"),
        ("/PaymentMeans/CardAccount/HolderName", "BT-88"),
        ("/PaymentMeans/PaymentMandate/ID", "BT-89"),
        ("/PaymentMeans/PaymentMandate/PayerFinancialAccount/ID", "BT-91"),
        ("/AllowanceCharge/AllowanceChargeReasonCode", "BT-98"),
        ("/AllowanceCharge/MultiplierFactorNumeric", "BT-94"),
        ("/AllowanceCharge/BaseAmount", "BT-93"),
        ("/TaxTotal/TaxAmount", "BT-111"),
        ("/AccountingSupplierParty/Party/PartyLegalEntity/CompanyLegalForm", "BT-33"),
    ];

    private static IEnumerable<(string Path, string Name)> OfParty(string at, string id, string thirdLine) =>
    [
        ($"/{at}/Party/PartyIdentification/ID", id),
        ($"/{at}/Party/PostalAddress/AddressLine/Line", thirdLine),
    ];

    private static IEnumerable<(string Path, string Name)> OfLine(string at) =>
    [
        ($"/{at}/DocumentReference/ID", "BT-128"),
        ($"/{at}/OrderLineReference/LineID", "BT-132"),
        ($"/{at}/AccountingCost", "BT-133"),
        ($"/{at}/AllowanceCharge/AllowanceChargeReason", "BT-139"),
        ($"/{at}/AllowanceCharge/AllowanceChargeReasonCode", "BT-140"),
        ($"/{at}/AllowanceCharge/MultiplierFactorNumeric", "BT-138"),
        ($"/{at}/AllowanceCharge/BaseAmount", "BT-137"),
        ($"/{at}/Price/AllowanceCharge/Amount", "BT-147"),
        ($"/{at}/Price/AllowanceCharge/BaseAmount", "BT-148"),
        ($"/{at}/Price/BaseQuantity/@unitCode", "BT-150"),
        ($"/{at}/Item/SellersItemIdentification/ID", "BT-155"),
        ($"/{at}/Item/BuyersItemIdentification/ID", "BT-156"),
        ($"/{at}/Item/StandardItemIdentification/ID", "BT-157"),
        ($"/{at}/Item/CommodityClassification/ItemClassificationCode", "BT-158"),
        ($"/{at}/Item/OriginCountry/IdentificationCode", "BT-159"),
    ];
}
