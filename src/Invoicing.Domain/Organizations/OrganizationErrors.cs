namespace Invoicing.Domain.Organizations;

using Invoicing.Domain.Common;

public static class OrganizationErrors
{
    public static InvoicingException NameMissing() => new(
        ErrorKind.Invalid, "organization.name_missing", "An organization needs a name.") { Field = "name" };

    public static InvoicingException TimeZoneUnknown(string id) => new(
        ErrorKind.Invalid, "organization.time_zone_unknown", $"'{id}' is not an IANA time zone.") { Field = "timeZone" };

    public static InvoicingException NotFound(object id) => new(
        ErrorKind.NotFound, "organization.not_found", $"There is no organization {id}.");

    public static InvoicingException NotGranted(object id) => new(
        ErrorKind.Forbidden, "organization.not_granted", $"The credential gives no access to organization {id}.");

    public static InvoicingException RoleTooLow(object id) => new(
        ErrorKind.Forbidden, "organization.role_too_low", $"The credential's role in organization {id} does not allow this.");

    public static InvoicingException NoDefault() => new(
        ErrorKind.NotFound, "organization.no_default", "The account has no default organization; create one with isDefault.");
}
