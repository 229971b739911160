namespace Invoicing.Domain.Customers;

using System.Globalization;
using Invoicing.Domain.Common;

public static class CustomerErrors
{
    public static InvoicingException NameMissing() => new(
        ErrorKind.Invalid, "customer.name_missing", "A customer needs a name.") { Field = "name" };

    public static InvoicingException TooLong(string field, int maximum) => new(
        ErrorKind.Invalid, "customer.value_too_long", string.Create(CultureInfo.InvariantCulture, $"The customer's {field} has more than {maximum} characters; shorten it.")) { Field = field };

    public static InvoicingException NotFound(object id) => new(
        ErrorKind.NotFound, "customer.not_found", $"There is no customer {id}.");

    public static InvoicingException ExternalIdTaken(string? existing) => new(
        ErrorKind.Conflict, "customer.external_id_taken", "The external id belongs to another customer of the organization.")
    { ExistingId = existing, Field = "externalId" };

    public static InvoicingException EmailTaken(string? existing) => new(
        ErrorKind.Conflict, "customer.email_taken", "The e-mail address belongs to another customer of the organization.")
    { ExistingId = existing, Field = "email" };

    public static InvoicingException HasLiveContracts(int count) => new(
        ErrorKind.Conflict,
        "customer.has_live_contracts",
        string.Create(CultureInfo.InvariantCulture, $"The customer has active contracts ({count}); expire or cancel them before you delete the customer."));

    public static InvoicingException HasUnpaidInvoices(int count) => new(
        ErrorKind.Conflict,
        "customer.has_unpaid_invoices",
        string.Create(CultureInfo.InvariantCulture, $"The customer has unpaid invoices ({count}); void, credit or pay them before you delete the customer."));
}
