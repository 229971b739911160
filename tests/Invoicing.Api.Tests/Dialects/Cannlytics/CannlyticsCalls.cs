using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

/// <summary>Requests of this dialect and what its answers look like, with the two values that nobody can know before as stars.</summary>
internal static partial class CannlyticsCalls
{
    public const string Invoices = "/api/invoices";
    public const string Stamp = "\"updated_at\":\"*\",\"updated_by\":\"*\"";
    public const string NotRecognized = "Data not recognized. Please post either a singular object or an array of objects.";
    public const string NotAuthenticated = "Your request was not authenticated. Ensure that you have a valid session or API key.";
    public const string NoOrganization = "An organization_id parameter is required.";
    public const string NoMember = "Your must be an owner, quality assurance, or a team member of this organization for this operation.";
    public const string MayNotDelete = "Your must be an owner or quality assurance to delete invoices.";

    public static string Key => SharedApi.Host.Demo.Cannlytics.ApiKey;

    public static string OtherKey => SharedApi.Host.Demo.Cannlytics.OtherApiKey;

    public static string Handle => SharedApi.Host.Demo.Cannlytics.OrganizationId;

    public static string OtherOrganization => SharedApi.Host.Demo.Cannlytics.OtherOrganizationId;

    /// <summary>A document id that no other test uses.</summary>
    public static string NewId() => "IV-" + Guid.CreateVersion7().ToString("N");

    /// <summary>An organization of the demo account that holds nothing yet.</summary>
    public static async Task<string> NewOrganizationAsync(string currency = "USD")
    {
        var handle = "org-" + Guid.CreateVersion7().ToString("N");
        await SharedApi.Host.SendAsync(new CreateOrganizationCommand(
            OrganizationId.New(), new NewOrganization("Laboratory", Currency.Of(currency), "UTC", handle)));
        return handle;
    }

    /// <summary>A key for one organization alone.</summary>
    public static async Task<string> KeyAsync(Role role, string? organization = null)
    {
        var handle = organization ?? Handle;
        var account = await SharedApi.Host.ScalarAsync<Guid>($"select account_id from organizations where handle = '{handle}'");
        var id = await SharedApi.Host.ScalarAsync<Guid>($"select id from organizations where handle = '{handle}'");
        return await SharedApi.Host.SendAsync(new IssueCredentialCommand(
            new NewCredential(new AccountId(account), CredentialKind.ApiKey, "test key", "inv_", [new Grant(new OrganizationId(id), role)])));
    }

    public static Task<HttpResponseMessage> PostAsync(string body, string? organization = null) =>
        SendAsync(HttpMethod.Post, $"{Invoices}?organization_id={organization ?? Handle}", body);

    public static Task<HttpResponseMessage> GetAsync(string id, string? organization = null) =>
        SendAsync(HttpMethod.Get, $"{Invoices}/{Uri.EscapeDataString(id)}?organization_id={organization ?? Handle}");

    public static Task<HttpResponseMessage> ListAsync(string organization, string query = "") =>
        SendAsync(HttpMethod.Get, $"{Invoices}?organization_id={organization}{query}");

    public static Task<HttpResponseMessage> DeleteAsync(string body, string? organization = null) =>
        SendAsync(HttpMethod.Delete, $"{Invoices}?organization_id={organization ?? Handle}", body);

    public static Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null) =>
        SendAsync(method, path, body, "Bearer " + Key);

    public static Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? body, string? authorization, string? contentType = "application/json") =>
        SendBytesAsync(method, path, body is null ? null : Encoding.UTF8.GetBytes(body), authorization, contentType);

    public static async Task<HttpResponseMessage> SendBytesAsync(
        HttpMethod method, string path, byte[]? body, string? authorization, string? contentType = "application/json")
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

        return await SharedApi.Host.Client.SendAsync(request);
    }

    public static async Task ShouldAnswerAsync(this HttpResponseMessage response, string data) =>
        await response.ShouldBeAsync(200, $"{{\"success\":true,\"data\":{data}}}");

    public static async Task ShouldRefuseAsync(this HttpResponseMessage response, int status, string message) =>
        await response.ShouldBeAsync(status, $"{{\"success\":false,\"error\":true,\"data\":null,\"message\":{JsonText(message)}}}");

    public static Task ShouldSayAsync(this HttpResponseMessage response, int status, string body) => response.ShouldBeAsync(status, body);

    public static async Task<string> DataAsync(this HttpResponseMessage response)
    {
        var body = Masked(await response.Content.ReadAsStringAsync());
        response.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return body["{\"success\":true,\"data\":".Length..^1];
    }

    public static Task<long> DocumentsAsync(string id) => SharedApi.Host.CountAsync($"source_documents where \"key\" = '{id}'");

    public static Task<long> DraftsAsync(string id, string condition) =>
        SharedApi.Host.CountAsync($"invoices where external_id = '{id}' and {condition}");

    public static string Masked(string body) => StampPattern().Replace(body, "\"${name}\":\"*\"");

    private static async Task ShouldBeAsync(this HttpResponseMessage response, int status, string body)
    {
        Masked(await response.Content.ReadAsStringAsync()).ShouldBe(body);
        response.StatusCode.ShouldBe((HttpStatusCode)status);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
    }

    private static string JsonText(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    [GeneratedRegex("""
        "(?<name>updated_at)":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}"|"(?<name>updated_by)":"[^"]+"
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex StampPattern();
}
