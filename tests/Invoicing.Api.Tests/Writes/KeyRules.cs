using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Invoicing.TestKit;
using Shouldly;

namespace Invoicing.Api.Tests.Writes;

/// <summary>What every API does with keys alike; each says how its callers authenticate, and what its refusals look like.</summary>
internal static partial class KeyRules
{
    private const string NoId = "01900000-0000-7000-8000-00000000ffff";

    /// <summary>Sends a key that is none to every write that the document of the API describes: each must say so before it does anything.</summary>
    public static async Task ShouldBeReadByEveryWriteAsync(string document, Action<HttpRequestMessage> authenticate)
    {
        var writes = await WritesAsync(document);
        writes.ShouldNotBeEmpty();
        foreach (var (method, path) in writes)
        {
            using var request = new HttpRequestMessage(method, path);
            authenticate(request);
            request.Headers.TryAddWithoutValidation("Idempotency-Key", "no key at all");
            using var answer = await SharedApi.Host.Client.SendAsync(request);

            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"{method} {path}");
            answer.Headers.GetValues("Idempotency-Error").ShouldBe(["idempotency.key_invalid"]);
        }
    }

    /// <summary>Sends the write twice, and then with a space more.</summary>
    /// <returns>The first answer, and the body of the refusal of the third.</returns>
    public static async Task<(string Answer, string Refusal)> ShouldHaveOneEffectAsync(
        HttpMethod method, string path, string body, HttpStatusCode status, Action<HttpRequestMessage> authenticate)
    {
        var key = Guid.CreateVersion7().ToString();
        using var first = await SendAsync(method, path, body, key, authenticate);
        var answer = await first.Content.ReadAsStringAsync();
        first.StatusCode.ShouldBe(status, answer);

        using var again = await SendAsync(method, path, body, $"\"{key}\"", authenticate);
        (await again.Content.ReadAsStringAsync()).ShouldBe(answer);
        again.StatusCode.ShouldBe(status);
        again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        again.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);

        using var other = await SendAsync(method, path, body + " ", key, authenticate);
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return (answer, await other.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string body, string key, Action<HttpRequestMessage> authenticate)
    {
        using var request = new HttpRequestMessage(method, path);
        authenticate(request);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        request.Content = new StringContent(body);
        return await SharedApi.Host.Client.SendAsync(request);
    }

    private static async Task<IReadOnlyList<(HttpMethod Method, string Path)>> WritesAsync(string document)
    {
        using var described = JsonDocument.Parse(await SharedApi.Host.Client.GetStringAsync($"/openapi/{document}.json"));
        return [.. described.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => (new HttpMethod(operation.Name.ToUpperInvariant()), Placeholder().Replace(path.Name, NoId))))
            .Where(write => write.Item1 == HttpMethod.Post || write.Item1 == HttpMethod.Put || write.Item1 == HttpMethod.Patch || write.Item1 == HttpMethod.Delete)];
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1_000)]
    private static partial Regex Placeholder();
}
