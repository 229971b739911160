using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Invoicing.TestKit;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>Requests of this dialect, field by field in the text that is sent, and what its answers look like.</summary>
internal static partial class NovicapCalls
{
    public const string Invoices = "/v1/invoices";
    public const string Lacking = "The request lacks required fields.";
    public const string Invalid = "The request has invalid fields.";
    public const string Unauthorized = """{"message":"The API key is not recognised.","errors":{}}""";

    public const string Keyless =
        """{"message":"Send your API key as a bearer token, as the query parameter api_key or as api_key in the body.","errors":{}}""";

    public const string Unknown = """{"message":"There is no invoice with this id.","errors":{}}""";

    public static HttpClient Client => SharedApi.Host.Client;

    public static string Key => SharedApi.Host.Demo.Novicap.ApiKey;

    public static string OtherKey => SharedApi.Host.Demo.Novicap.OtherPartnerApiKey;

    /// <summary>One that no other test uses.</summary>
    public static string NewReference() => "R-" + Guid.CreateVersion7().ToString("N");

    /// <summary>A company that no other test names.</summary>
    public static string NewCompany(string country = "ES") => country + Guid.CreateVersion7().ToString("N")[2..26].ToUpperInvariant();

    /// <summary>The specification's own request without its key, with some fields in other JSON; null leaves one out.</summary>
    public static string Body(string reference, params (string Field, string? Json)[] changes)
    {
        var fields = new OrderedDictionary<string, string?>
        {
            ["reference"] = $"\"{reference}\"",
            ["company_novicap_id"] = "\"ESA46103834\"",
            ["debtor_novicap_id"] = "\"ESB66367129\"",
            ["amount"] = "150000",
            ["issued_at"] = "\"2017-08-12\"",
            ["due_at"] = "\"2017-10-12\"",
        };
        foreach (var (field, json) in changes)
        {
            fields[field] = json;
        }

        return "{" + string.Join(',', fields.Where(field => field.Value is not null).Select(field => $"\"{field.Key}\":{field.Value}")) + "}";
    }

    public static Task<HttpResponseMessage> PostAsync(string body) => SendAsync(HttpMethod.Post, Invoices, body, "Bearer " + Key);

    public static Task<HttpResponseMessage> GetAsync(string id, string? key = null) =>
        SendAsync(HttpMethod.Get, $"{Invoices}/{id}", null, "Bearer " + (key ?? Key));

    public static Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? body = null, string? authorization = null, string? contentType = "application/json") =>
        SendBytesAsync(method, path, body is null ? null : Encoding.UTF8.GetBytes(body), authorization, contentType);

    public static async Task<HttpResponseMessage> SendBytesAsync(
        HttpMethod method, string path, byte[]? body, string? authorization = null, string? contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            if (contentType is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }
        }

        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Client.SendAsync(request);
    }

    public static async Task ShouldBeAsync(this HttpResponseMessage response, int status, string body)
    {
        (await response.Content.ReadAsStringAsync()).ShouldBe(body);
        response.StatusCode.ShouldBe((HttpStatusCode)status);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
    }

    /// <summary>The whole body of a refusal: the sentence, and what is said against each field.</summary>
    public static string Refusal(string message, params (string Field, string Complaint)[] errors) =>
        $"{{\"message\":\"{message}\",\"errors\":{{{string.Join(',', errors.Select(error => $"\"{error.Field}\":[\"{error.Complaint}\"]"))}}}}}";

    /// <summary>An expected body that is wrapped in the test.</summary>
    public static string Unwrapped(string text) => text.Replace("\n", string.Empty);

    /// <summary>The id of an invoice that was just created.</summary>
    public static async Task<string> CreatedIdAsync(this HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.Created, body);
        return IdPattern().Match(body).Groups["id"].Value;
    }

    public static async Task<string> MaskedBodyAsync(this HttpResponseMessage response) => Masked(await response.Content.ReadAsStringAsync());

    /// <summary>With the one value that nobody can know before: the id.</summary>
    public static string Masked(string body) => IdPattern().Replace(body, "\"id\":\"I-****\"");

    public static async Task ShouldHaveStoredNothingAsync(string reference) =>
        (await SharedApi.Host.CountAsync($"invoices where reference = '{reference}'")).ShouldBe(0);

    [GeneratedRegex("""
        "id":"(?<id>I-[A-Z0-9]{4,})"
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex IdPattern();
}
