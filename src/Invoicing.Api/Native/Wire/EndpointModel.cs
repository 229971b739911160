using System.Text.Json.Serialization;

namespace Invoicing.Api.Native.Wire;

/// <param name="Scheme">Of the list of electronic address schemes, for example <c>0208</c>.</param>
public sealed record EndpointModel([property: JsonPropertyName("scheme"), MustBeSent] string Scheme, [property: JsonPropertyName("id"), MustBeSent] string Id);
