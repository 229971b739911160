using System.Net;
using System.Text;
using System.Text.Json;
using Invoicing.TestKit;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

/// <summary>Calls as a partner's programs make them, and the answers as they know them.</summary>
internal static class NcsaApi
{
    public const string Created = "{}";
    public const string UnknownOrganization = "{}";
    public const string UnknownContract = """{"details":"No OrganizationContract found"}""";

    public static ApiHost Host => SharedApi.Host;

    public static string Token => Host.Demo.Ncsa.SessionToken;

    public static string PathOf(object organization) => $"/api/team_edition/organizations/{organization}/organization_invoices";

    /// <summary>The body of the specification's sample, with this contract.</summary>
    public static string BodyOf(object contract) => BodyWithContract($$"""{"data":{"type":"organization_contracts","id":"{{contract}}"} }""");

    public static string BodyWithContract(string relationship) =>
        $$"""{"data":{"type":"organization_invoices","relationships":{"organization_contract":{{relationship}} } } }""";

    public static Task<HttpResponseMessage> PostAsync(object organization, string? body, string? token) =>
        SendAsync(HttpMethod.Post, PathOf(organization), body, token);

    public static Task<HttpResponseMessage> PostAsync(object organization, string? body) => PostAsync(organization, body, Token);

    public static async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/vnd.api+json");
        }

        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Session-Token", token);
        }

        return await Host.Client.SendAsync(request);
    }

    public static async Task<JsonElement> ReadAsync(HttpMethod method, string path, int status, string? body = null, string? token = null)
    {
        using var response = await SendAsync(method, "/api/team_edition" + path, body, token ?? Token);
        var answer = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, answer);
        return answer.Length == 0 ? default : JsonDocument.Parse(answer).RootElement;
    }

    public static async Task<string> SignInAsync()
    {
        var (email, password) = (Host.Demo.Ncsa.Email, Host.Demo.Ncsa.Password);
        var body = $$"""{"data":{"type":"sessions","attributes":{"email":"{{email}}","password":"{{password}}"} } }""";
        var session = await ReadAsync(HttpMethod.Post, "/sign_in", 200, body, "");
        return session.GetProperty("data").GetProperty("attributes").GetProperty("token").GetString()!;
    }

    public static string Error(int status, string path, string detail) =>
        $$"""{"errors":[{"status":{{status}},"source":{"pointer":"{{path}}"},"detail":"{{detail}}"}]}""";

    public static async Task ShouldBeAsync(this Task<HttpResponseMessage> sent, int status, string body)
    {
        using var response = await sent;
        (await response.Content.ReadAsStringAsync()).ShouldBe(body);
        response.StatusCode.ShouldBe((HttpStatusCode)status);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/vnd.api+json; charset=utf-8");
    }

    public static Task ShouldBeErrorAsync(this Task<HttpResponseMessage> sent, int status, string path, string detail) =>
        sent.ShouldBeAsync(status, Error(status, path, detail));

    public static Task ShouldBeUnauthorizedAsync(this Task<HttpResponseMessage> sent, string path) =>
        sent.ShouldBeErrorAsync(401, path, "Unauthorized");
}
