using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;

namespace Invoicing.Api.Dialects.Novicap.Tokens;

public sealed record RefreshTokenRequest
{
    [JsonPropertyName("client_secret")]
    [DocumentedAs("string", Description = "The current API key, where neither a header nor the query carries it; api_key means the same.")]
    public JsonElement ClientSecret { get; init; }

    [JsonPropertyName("refresh_token")]
    [DocumentedAs("string", Description = "The current refresh token, where the query does not carry it.")]
    public JsonElement RefreshToken { get; init; }

    [JsonPropertyName("api_key")]
    [DocumentedAs("string", Description = "The current API key.")]
    public JsonElement ApiKey { get; init; }

    internal static string? TextOf(JsonElement? member) =>
        member is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } value ? value : null;
}

/// <param name="ExpiresIn">Seconds.</param>
public sealed record TokenResponse(
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("refresh_token")] string RefreshToken,
    [property: JsonPropertyName("expires_in")] int ExpiresIn)
{
    internal static TokenResponse Of(RefreshableSecret secret) =>
        new("bearer", secret.Secret, secret.RefreshToken, (int)RefreshableSecret.Lifetime.TotalSeconds);
}
