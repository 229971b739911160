namespace Invoicing.Application.Abstractions;

/// <summary>Makes the keys that messages are signed with. They are stored encrypted, and only the sender opens them.</summary>
public interface IWebhookSecrets
{
    NewWebhookSecret Create();
}

/// <param name="Text">To be shown once.</param>
/// <param name="Sealed">To be stored.</param>
public sealed record NewWebhookSecret(string Text, byte[] Sealed)
{
    public override string ToString() => "secret";
}
