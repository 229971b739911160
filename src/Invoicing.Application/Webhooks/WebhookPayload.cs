using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Application.Webhooks;

/// <summary>What a receiver gets: what happened, when, and what there is to know about it.</summary>
/// <param name="Timestamp">Of the event; an attempt has its own in a header.</param>
public sealed record WebhookPayload<TData>(string Type, DateTime Timestamp, TData Data);

/// <summary>Writes payloads. Their JSON Schemas are under <c>openapi/events</c>.</summary>
public static class WebhookPayload
{
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write<TData>(string type, DateTimeOffset at, TData data) =>
        JsonSerializer.Serialize(new WebhookPayload<TData>(type, at.UtcDateTime, data), Json);
}
