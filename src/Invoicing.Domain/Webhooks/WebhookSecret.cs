namespace Invoicing.Domain.Webhooks;

/// <summary>A key that messages are signed with, as it is stored: encrypted.</summary>
/// <param name="Sealed">Nothing that can be read without the installation's own key.</param>
/// <param name="ValidUntil">Null for the one that stays; otherwise the end of the time in which it signs beside its successor.</param>
public sealed record WebhookSecret(byte[] Sealed, DateTimeOffset? ValidUntil)
{
    public bool IsValid(DateTimeOffset now) => ValidUntil is null || now < ValidUntil;

    public override string ToString() => "secret";
}
