using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;

namespace Invoicing.Api.Native.Organizations;

internal static class OrganizationInput
{
    public static CreateOrganizationCommand ReadNew(OrganizationId id, ResourceInput input)
    {
        var attributes = input.Attributes;
        attributes.RequiredText("currency");
        var organization = new NewOrganization(
            attributes.RequiredText("name"),
            attributes.Currency("currency") ?? Currency.Eur,
            attributes.RequiredText("timeZone"),
            attributes.Text("handle"),
            Identifier(attributes),
            attributes.Text("vatId"),
            attributes.Address("address"),
            attributes.Text("email"),
            TaxDefaults(attributes))
        {
            LegalName = attributes.Text("legalName"),
            RegistrationId = attributes.Text("registrationId"),
            TaxNumber = attributes.Text("taxNumber"),
            Contact = Contact(attributes, "contact"),
            Branding = Branding(attributes) ?? Domain.Organizations.Branding.None,
            EInvoices = attributes.One("eInvoices", Names<EInvoicePolicy>.All) ?? EInvoicePolicy.Warn,
            Endpoint = attributes.Endpoint("endpoint"),
            BankAccounts = BankAccounts(attributes) ?? [],
        };
        input.Check();
        return new CreateOrganizationCommand(id, organization);
    }

    public static UpdateOrganizationCommand ReadChange(OrganizationId id, ResourceInput input)
    {
        var attributes = input.Attributes;
        var change = new OrganizationChange
        {
            Name = attributes.Has("name") ? attributes.RequiredText("name") : null,
            LegalName = attributes.Replaced("legalName", attributes.Text),
            VatId = attributes.Replaced("vatId", attributes.Text),
            RegistrationId = attributes.Replaced("registrationId", attributes.Text),
            TaxNumber = attributes.Replaced("taxNumber", attributes.Text),
            Contact = attributes.Replaced("contact", name => Contact(attributes, name)),
            Branding = Branding(attributes),
            EInvoices = attributes.One("eInvoices", Names<EInvoicePolicy>.All),
            Email = attributes.Replaced("email", attributes.Text),
            Address = attributes.Replaced("address", attributes.Address),
            Endpoint = attributes.Replaced("endpoint", attributes.Endpoint),
            TimeZoneId = attributes.Text("timeZone"),
            Currency = attributes.Currency("currency"),
            BankAccounts = attributes.Has("bankAccounts") ? BankAccounts(attributes) ?? [] : null,
            DefaultTax = TaxDefaults(attributes),
            InvoiceSeries = Series(input, "invoiceSeries"),
            CreditNoteSeries = Series(input, "creditNoteSeries"),
        };
        input.Check();
        return new UpdateOrganizationCommand(id, change);
    }

    private static Domain.Common.Replacement<Domain.Numbering.NumberSeriesId?>? Series(ResourceInput input, string name) =>
        input.HasRelationship(name) ? new(input.RelatedId(name) is { } id ? new Domain.Numbering.NumberSeriesId(id) : null) : null;

    private static CompanyIdentifier? Identifier(ObjectInput attributes) => attributes.Text("companyIdentifier") is { } text
        ? attributes.Attempt("companyIdentifier", () => CompanyIdentifier.Parse(text))
        : null;

    private static TaxRate? TaxDefaults(ObjectInput attributes) => attributes.Object("taxDefaults", tax => new GivenTax(tax.Tax("category", "rate")))?.Rate;

    private static Contact? Contact(ObjectInput attributes, string name) =>
        attributes.Object(name, contact => new Contact(contact.Text("name"), contact.Text("phone")));

    private static Branding? Branding(ObjectInput attributes) => attributes.Object("branding", branding =>
    {
        var (accent, footer, paper) = (branding.Text("accent"), branding.Text("footer"), branding.One("paper", Names<PaperSize>.All) ?? PaperSize.A4);
        return new GivenBranding(branding.Attempt("accent", () => Domain.Organizations.Branding.Of(accent, footer, paper)));
    })?.Branding;

    private static IReadOnlyList<BankAccount>? BankAccounts(ObjectInput attributes) => attributes
        .List("bankAccounts", account => new GivenAccount(Account(account)))?.Select(given => given.Account).OfType<BankAccount>().ToList();

    private static BankAccount? Account(ObjectInput account)
    {
        var (iban, bic, name) = (account.RequiredText("iban"), account.Text("bic"), account.Text("name"));
        return account.Attempt("iban", () => BankAccount.Of(iban, bic, name));
    }

    private sealed record GivenTax(TaxRate? Rate);

    private sealed record GivenBranding(Branding? Branding);

    private sealed record GivenAccount(BankAccount? Account);
}
