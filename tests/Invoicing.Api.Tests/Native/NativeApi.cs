using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Invoicing.Api.Tests.JsonApi;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.Application.Customers;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;

namespace Invoicing.Api.Tests.Native;

/// <summary>A seller of its own in the demo account, and a caller who speaks JSON:API.</summary>
internal sealed class NativeApi
{
    public const string MediaType = "application/vnd.api+json";

    public const string CursorProfile = "https://jsonapi.org/profiles/ethanresnick/cursor-pagination/";

    private readonly ApiHost host = SharedApi.Host;

    private NativeApi(OrganizationId organization) => Organization = organization;

    public OrganizationId Organization { get; }

    public ApiHost Host => host;

    /// <summary>What is sent as the bearer token where a request says nothing else.</summary>
    public string Key { get; init; } = SharedApi.Host.Demo.Native.ApiKey;

    /// <param name="change">Of the seller.</param>
    public static async Task<NativeApi> CreateAsync(string currency = "EUR", Func<NewOrganization, NewOrganization>? change = null)
    {
        var organization = OrganizationId.New();
        var seller = new NewOrganization("Native Seller", Currency.Of(currency), "Europe/Madrid", DefaultTax: TaxRate.Of(TaxCategory.S, 21));
        await SharedApi.Host.SendAsync(new CreateOrganizationCommand(organization, change is null ? seller : change(seller)));
        return new NativeApi(organization);
    }

    public async Task<Guid> CustomerAsync(string name = "Native Buyer", string? email = null)
    {
        var id = CustomerId.New();
        await host.SendAsync(new CreateCustomerCommand(id, Organization, new NewCustomer(name, email)));
        return id.Value;
    }

    /// <param name="attributes">One line over 100.00 where it is left out.</param>
    public async Task<Reply> DraftAsync(Guid customer, string attributes = """{"lines":[{"description":"Work","unitPrice":"100"}]}""")
    {
        var made = await PostAsync("/invoices", DraftBody(this, customer, attributes));
        return made.Status == 201 ? made : throw new InvalidOperationException(made.Body);
    }

    public static string DraftBody(NativeApi api, Guid customer, string attributes) => Document(
        "invoices",
        attributes: attributes,
        relationships: $$"""
            {"organization":{"data":{"type":"organizations","id":"{{api.Organization}}"} },"customer":{"data":{"type":"customers","id":"{{customer}}"} } }
            """);

    public NativeApi WithKey(string key) => new(Organization) { Key = key };

    /// <summary>The same caller with a key that may do less.</summary>
    public async Task<NativeApi> WithScopesAsync(params string[] scopes)
    {
        var account = await host.ScalarAsync<Guid>($"select account_id from organizations where id = '{Organization}'");
        var key = new NewCredential(new(account), CredentialKind.ApiKey, "scoped", "inv_", [Grant.Everything]) { Scopes = scopes };
        return WithKey(await host.SendAsync(new IssueCredentialCommand(key)));
    }

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, headers);

    public Task<Reply> PostAsync(string path, string? body, params (string Name, string Value)[] headers) => SendAsync("POST", path, body, headers);

    public Task<Reply> PatchAsync(string path, string body, params (string Name, string Value)[] headers) => SendAsync("PATCH", path, body, headers);

    public Task<Reply> DeleteAsync(string path) => SendAsync("DELETE", path, null);

    /// <param name="path">Below <c>/api/v1</c>.</param>
    /// <param name="headers">An empty value leaves a header out.</param>
    public Task<Reply> SendAsync(string method, string path, string? body, params (string Name, string Value)[] headers) =>
        SendBytesAsync(method, path, body is null ? null : Encoding.UTF8.GetBytes(body), headers);

    public async Task<Reply> SendBytesAsync(string method, string path, byte[]? body, params (string Name, string Value)[] headers)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Authorization"] = $"Bearer {Key}",
            ["Accept"] = MediaType,
            ["Content-Type"] = body is null ? string.Empty : MediaType,
        };
        foreach (var (name, value) in headers)
        {
            all[name] = value;
        }

        using var request = new HttpRequestMessage(new HttpMethod(method), path.StartsWith("http", StringComparison.Ordinal) ? path : "/api/v1" + path);
        request.Content = body is null ? null : new ByteArrayContent(body);
        foreach (var (name, value) in all.Where(header => header.Value.Length > 0))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var response = await host.Client.SendAsync(request);
        var reply = await Reply.OfAsync(response);
        if (reply.ContentType?.StartsWith(MediaType, StringComparison.Ordinal) == true)
        {
            DocumentRules.Check(reply.Json, isPartial: path.Contains("fields[", StringComparison.Ordinal));
            DocumentRules.CheckPointers(reply.Json, body ?? []);
        }

        return reply;
    }

    /// <summary>A resource object as the body of a request.</summary>
    public static string Document(string type, string? id = null, string attributes = "{}", string relationships = "{}") =>
        $$"""{"data":{"type":"{{type}}",{{(id is null ? "" : $"\"id\":\"{id}\",")}}"attributes":{{attributes}},"relationships":{{relationships}} } }""";

    public static string ToOne(string name, string type, object id) => $$"""{"{{name}}":{"data":{"type":"{{type}}","id":"{{id}}"} } }""";

    internal sealed record Reply(int Status, string Body, string? ContentType, HttpResponseHeaders Headers)
    {
        public JsonElement Json => JsonElement.Parse(Body);

        public JsonElement Data => Json.GetProperty("data");

        public JsonElement Attributes => Data.GetProperty("attributes");

        public string Id => Data.GetProperty("id").GetString()!;

        public string[] Ids => [.. Data.EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];

        public JsonElement Error => Json.GetProperty("errors")[0];

        public string Code => Error.GetProperty("code").GetString()!;

        public string Detail => Error.GetProperty("detail").GetString()!;

        public string? Parameter => Error.GetProperty("source").GetProperty("parameter").GetString();

        public string? Pointer => Error.GetProperty("source").GetProperty("pointer").GetString();

        public string? Link(string name) => Json.GetProperty("links").GetProperty(name).GetString();

        public static async Task<Reply> OfAsync(HttpResponseMessage response) => new(
            (int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.ToString(), response.Headers);
    }
}
