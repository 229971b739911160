using Invoicing.Application.Documents;
using Invoicing.Application.EInvoicing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <param name="Name">BT-27, BT-44: as the register has it.</param>
/// <param name="TradingName">BT-28, BT-45: where it is another one.</param>
/// <param name="VatId">BT-31, BT-48.</param>
/// <param name="TaxNumber">BT-32.</param>
/// <param name="Registration">BT-30, BT-47, with its scheme where the number tells it.</param>
/// <param name="Endpoint">BT-34, BT-49.</param>
/// <param name="Contact">BG-6, without the e-mail address.</param>
internal sealed record ElectronicParty(
    string Name,
    string? TradingName,
    Address Address,
    string? VatId,
    string? TaxNumber,
    (string? Id, string? Scheme) Registration,
    ElectronicAddress? Endpoint,
    Contact? Contact,
    string? Email)
{
    public static ElectronicParty Seller(InvoiceDocument document) => Of(document, document.Seller, "seller", ("BR-06", "BR-08"));

    public static ElectronicParty Buyer(InvoiceDocument document) =>
        Of(document, document.Buyer, "buyer", ("BR-07", "BR-10")) with { TaxNumber = null, Contact = null };

    private static ElectronicParty Of(InvoiceDocument document, Party party, string role, (string Name, string Address) rules)
    {
        var name = XmlText.Clean(party.Name);
        var legalName = XmlText.Clean(party.LegalName) ?? name
            ?? throw DocumentErrors.NotElectronic(rules.Name, $"The {role} has no name. Give it one.");
        if (party.Address is not { CountryCode.Length: > 0 } address)
        {
            throw DocumentErrors.NotElectronic(rules.Address, $"The {role} has no address. Give it one, with its country at least.");
        }

        return new ElectronicParty(
            legalName,
            name == legalName ? null : name,
            address,
            document.IsOutsideTax() ? null : VatIds.Of(party.VatId),
            party.TaxNumber,
            (party.RegistrationId, RegistrationSchemes.Of(party.RegistrationId, address.CountryCode)),
            party.Endpoint ?? MailAddress(document, party),
            party.Contact,
            party.Email);
    }

    // XRechnung needs an electronic address of both; an e-mail address is one.
    private static ElectronicAddress? MailAddress(InvoiceDocument document, Party party) =>
        party.Email is { } email && Specification.Of(document) == Specification.XRechnung ? new ElectronicAddress("EM", email) : null;
}
