namespace Invoicing.Domain.Customers;

using Invoicing.Domain.Common;

public static class CustomerErrors
{
    public static InvoicingException NameMissing() => new(
        ErrorKind.Invalid, "customer.name_missing", "A customer needs a name.") { Field = "name" };

    public static InvoicingException NotFound(object id) => new(
        ErrorKind.NotFound, "customer.not_found", $"There is no customer {id}.");

    public static InvoicingException ExternalIdTaken(string? existing) => new(
        ErrorKind.Conflict, "customer.external_id_taken", "The external id belongs to another customer of the organization.")
    { ExistingId = existing };
}
