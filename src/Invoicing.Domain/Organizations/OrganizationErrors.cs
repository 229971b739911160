namespace Invoicing.Domain.Organizations;

using System.Globalization;
using Invoicing.Domain.Common;

public static class OrganizationErrors
{
    public static InvoicingException NameMissing() => new(
        ErrorKind.Invalid, "organization.name_missing", "An organization needs a name.") { Field = "name" };

    public static InvoicingException TooLong(string field, int maximum) => new(
        ErrorKind.Invalid, "organization.value_too_long", string.Create(CultureInfo.InvariantCulture, $"The organization's {field} has more than {maximum} characters; shorten it.")) { Field = field };

    public static InvoicingException TooManyBankAccounts(int limit) => new(
        ErrorKind.Unprocessable, "organization.too_many_bank_accounts", string.Create(CultureInfo.InvariantCulture, $"An organization has at most {limit} bank accounts."))
    { Field = "bankAccounts" };

    public static InvoicingException BankAccountInvalid() => new(
        ErrorKind.Invalid,
        "organization.bank_account_invalid",
        "A bank account is an IBAN with its check digits, or another number of letters and digits, with a BIC of 8 or 11 characters if it has one.")
    { Field = "bankAccounts" };

    public static InvoicingException BrandingInvalid(int longestFooter) => new(
        ErrorKind.Invalid,
        "organization.branding_invalid",
        string.Create(CultureInfo.InvariantCulture, $"A colour is #rrggbb, and a footer has at most {longestFooter} characters."))
    { Field = "branding" };

    public static InvoicingException LogoTooLarge(int maximum) => new(
        ErrorKind.Invalid, "organization.logo_too_large", string.Create(CultureInfo.InvariantCulture, $"A logo has 1 to {maximum} bytes."))
    { Field = "content" };

    public static InvoicingException NoLogo(object id) => new(
        ErrorKind.NotFound, "organization.no_logo", $"Organization {id} has no logo.");

    public static InvoicingException TimeZoneUnknown(string id) => new(
        ErrorKind.Invalid, "organization.time_zone_unknown", $"'{id}' is not an IANA time zone.") { Field = "timeZone" };

    public static InvoicingException NotFound(object id) => new(
        ErrorKind.NotFound, "organization.not_found", $"There is no organization {id}.");

    public static InvoicingException NotGranted(object id) => new(
        ErrorKind.Forbidden, "organization.not_granted", $"The credential gives no access to organization {id}.");

    public static InvoicingException RoleTooLow(object id) => new(
        ErrorKind.Forbidden, "organization.role_too_low", $"The credential's role in organization {id} does not allow this.");

    /// <summary>Told to those who look at an organization of their account that is not granted to them.</summary>
    public static InvoicingException NotMember(object id) => new(
        ErrorKind.Forbidden, "organization.not_member", $"The credential gives no access to organization {id}; ask its owner for one that does.");

    public static InvoicingException CreationNotGranted() => new(
        ErrorKind.Forbidden, "organization.creation_not_granted", "Only a credential for every organization of the account creates another one.");

    public static InvoicingException HandleUnusable() => new(
        ErrorKind.Invalid, "organization.handle_unusable", "An organization's id is text of 1 to 255 characters; give one, or a name that makes one.")
    { Field = "organization_id" };

    public static InvoicingException NoDefault() => new(
        ErrorKind.NotFound, "organization.no_default", "The account has no default organization; create one with isDefault.");
}
