using Invoicing.Domain.Common;

namespace Invoicing.Application.Credentials;

public static class CredentialErrors
{
    public const string KeyUnknown = "credential.key_unknown";

    public static InvoicingException ExpiryInThePast() => new(
        ErrorKind.Invalid, "credential.expiry_in_the_past", "The key would have expired already; let it expire later.") { Field = "expiration_at" };

    public static InvoicingException NoSuchKey() => new(
        ErrorKind.NotFound, KeyUnknown, "No API key found with the given prefix.") { Field = "prefix" };
}
