using Invoicing.Application.Invoices.Import;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;

namespace Invoicing.Application.Tests.Invoices.Import;

internal static class ImportedSellers
{
    /// <summary>The seller of <see cref="UblTexts"/>, as the ledger knows it.</summary>
    public static NewOrganization Nordlicht { get; } = new(
        "Nordlicht",
        Currency.Eur,
        "Europe/Berlin",
        VatId: "DE123456789",
        Address: new Address("Große Elbstraße 14", null, "22767", "Hamburg", null, "DE"),
        Email: "rechnung@nordlicht.example")
    {
        LegalName = "Nordlicht Werkstätten GmbH",
        RegistrationId = "HRB 40112",
        Contact = new Contact("Ms Wolf", "+49 40 1"),
        Endpoint = new ElectronicAddress("9930", "DE123456789"),
        BankAccounts = [BankAccount.Of("DE89 3704 0044 0532 0130 00", null, null)],
    };

    public static async Task<OrganizationId> SellerAsync(this Ledger ledger, NewOrganization details)
    {
        var id = OrganizationId.New();
        await ledger.SendAsync(new CreateOrganizationCommand(id, details));
        return id;
    }

    public static Task<ImportedDraftView> ImportAsync(this Ledger ledger, byte[] file, OrganizationId? organization = null, CustomerId? customer = null) =>
        ledger.SendAsync(new ImportInvoiceCommand(file, organization, customer));
}
