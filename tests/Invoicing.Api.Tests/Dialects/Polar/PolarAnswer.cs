using System.Text.Json;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

internal sealed record PolarAnswer(int Status, string? ContentType, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public static async Task<PolarAnswer> OfAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.ToString(),
        await response.Content.ReadAsStringAsync(),
        response.Headers.NonValidated.ToDictionary(header => header.Key, header => header.Value.ToString()));

    public void ShouldBe(int status, string body)
    {
        Body.ShouldBe(body);
        Status.ShouldBe(status);
        ContentType.ShouldBe("application/json");
    }
}
