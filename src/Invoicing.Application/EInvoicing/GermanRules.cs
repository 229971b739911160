using Invoicing.Domain.Common;

namespace Invoicing.Application.EInvoicing;

/// <summary>What XRechnung 3.0 asks on top.</summary>
internal static class GermanRules
{
    private const int DigitsOfPhone = 3;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.Of("BR-DE-1", "/organization/bankAccounts", "XRechnung says how to pay: give the seller a bank account.", document =>
            document.Seller.BankAccounts is { Count: > 0 }),
        Rule.Of("BR-DE-2", "/organization/contact", "XRechnung names whom the buyer asks: give the seller a contact.", document =>
            document.Seller.Contact is not null),
        Rule.Of("BR-DE-3", "/organization/address/city", "XRechnung needs the seller's city.", document => HasCity(document.Seller.Address)),
        Rule.Of("BR-DE-4", "/organization/address/postalCode", "XRechnung needs the seller's post code.", document =>
            HasPostalCode(document.Seller.Address)),
        Rule.Of("BR-DE-5", "/organization/contact/name", "XRechnung needs the name of the seller's contact.", document =>
            document.Seller.Contact is null || IsSaid(document.Seller.Contact.Name)),
        Rule.Of("BR-DE-6", "/organization/contact/phone", "XRechnung needs the telephone number of the seller's contact.", document =>
            document.Seller.Contact is null || IsSaid(document.Seller.Contact.Phone)),
        Rule.Of("BR-DE-7", "/organization/email", "XRechnung needs the seller's e-mail address.", document => IsSaid(document.Seller.Email)),
        Rule.Of("BR-DE-8", "/customer/address/city", "XRechnung needs the buyer's city.", document => HasCity(document.Buyer.Address)),
        Rule.Of("BR-DE-9", "/customer/address/postalCode", "XRechnung needs the buyer's post code.", document =>
            HasPostalCode(document.Buyer.Address)),
        Rule.Of("BR-DE-10", "/delivery/address/city", "XRechnung needs the city of the delivery.", document => HasCity(document.Delivery?.Address)),
        Rule.Of("BR-DE-11", "/delivery/address/postalCode", "XRechnung needs the post code of the delivery.", document =>
            HasPostalCode(document.Delivery?.Address)),
        Rule.Of("BR-DE-15", "/references/buyer", "XRechnung needs the buyer's reference, which is its Leitweg-ID.", document =>
            IsSaid(document.References.Buyer)),
        Rule.Of("BR-DE-22", "/attachments", "XRechnung tells files apart by their names: no two have the same.", document =>
            document.Attachments.Count < 2 || document.Attachments.DistinctBy(file => file.Name).Count() == document.Attachments.Count),
        Rule.Of(
            "BR-DE-27",
            "/organization/contact/phone",
            "The telephone number of the seller's contact has at least three digits.",
            document => document.Seller.Contact?.Phone is not { Length: > 0 } phone || phone.Count(char.IsAsciiDigit) >= DigitsOfPhone,
            FindingSeverity.Warning),
        Rule.Of("BR-DE-28", "/organization/email", "The seller's e-mail address is none.", document =>
            !IsSaid(document.Seller.Email) || IsMail(document.Seller.Email!), FindingSeverity.Warning),
        Rule.Of(
            "BR-DE-TMP-32",
            "/delivery/date",
            "XRechnung wants the date of the delivery or the period that is invoiced.",
            document => document.Delivery?.Date is not null || document.InvoicingPeriod is not null || document.Lines.Any(line => line.Period is not null),
            FindingSeverity.Warning),
        Rule.Of("PEPPOL-EN16931-R010", "/customer/endpoint", "XRechnung needs the buyer's electronic address; an e-mail address will do.", document =>
            document.Buyer.Endpoint is not null || IsSaid(document.Buyer.Email)),
    ];

    private static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);

    // Where there is no address at all, BR-08 and BR-10 have said it.
    private static bool HasCity(Address? address) => address is null || IsSaid(address.City);

    private static bool HasPostalCode(Address? address) => address is null || IsSaid(address.PostalCode);

    private static bool IsMail(string text) => text.IndexOf('@', StringComparison.Ordinal) is > 1 and var at && at < text.Length - 2 && text.LastIndexOf('@') == at;
}
