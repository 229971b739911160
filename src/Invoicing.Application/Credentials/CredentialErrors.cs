using Invoicing.Domain.Common;

namespace Invoicing.Application.Credentials;

public static class CredentialErrors
{
    public const string KeyUnknown = "credential.key_unknown";

    public static InvoicingException ExpiryInThePast() => new(
        ErrorKind.Invalid, "credential.expiry_in_the_past", "The key would have expired already; let it expire later.") { Field = "expiration_at" };

    public static InvoicingException NoSuchKey() => new(
        ErrorKind.NotFound, KeyUnknown, "No API key found with the given prefix.") { Field = "prefix" };

    public static InvoicingException EndsInThePast() => new(
        ErrorKind.Invalid, "credential.expiry_in_the_past", "The key would have expired already; let it expire later.") { Field = "expiresAt" };

    public static InvoicingException ScopeNotHeld(string scope) => new(
        ErrorKind.Forbidden, "credential.scope_not_held", $"A key cannot grant the scope {scope}, which it has not itself.") { Field = "scopes" };

    public static InvoicingException NotFound(Guid id) => new(
        ErrorKind.NotFound, "credential.not_found", $"There is no credential {id}.");
}
