namespace Invoicing.Domain.Webhooks;

/// <summary>What is told, to the letter.</summary>
/// <param name="Id">The same for every endpoint and at every attempt.</param>
/// <param name="Payload">JSON, signed and sent as it is.</param>
public sealed record WebhookMessage(Guid Id, string Type, string Payload);
