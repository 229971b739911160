namespace Invoicing.Domain.Webhooks;

using Invoicing.Domain.Common;

/// <summary>A message of another product that has had its effect here: the same one again has none.</summary>
public sealed class ReceivedMessage : Entity
{
    public const int MaximumKey = 255;

    private ReceivedMessage()
    {
    }

    /// <summary>Who sends, for example <c>polar</c>.</summary>
    public string Source { get; private init; } = null!;

    /// <summary>The sender's id of the message.</summary>
    public string Key { get; private init; } = null!;

    public DateTimeOffset ReceivedAt { get; private init; }

    public static ReceivedMessage Of(AccountId accountId, string source, string key, DateTimeOffset now) =>
        new() { AccountId = accountId, Source = source, Key = key, ReceivedAt = now };
}
