using Invoicing.Api.Demo;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>Who may call a merchant's routes, and what everybody else is told.</summary>
public sealed class MerchantAccessTests
{
    private const string NoCredential = """{"error":"Unauthorized","detail":"Unauthorized"}""";
    private const string InsufficientText = "The request requires higher privileges than provided by the access token.";

    private const string BadToken =
        """{"error":"invalid_token","error_description":"The access token provided is expired, revoked, malformed, or invalid for other reasons."}""";

    private static readonly (string Method, string Path, string Scopes)[] Routes =
    [
        ("GET", "/v1/orders/", "orders:read"),
        ("GET", "/v1/orders/x", "orders:read"),
        ("PATCH", "/v1/orders/x", "orders:write"),
        ("POST", "/v1/orders/x/invoice", "orders:read orders:write"),
        ("GET", "/v1/orders/x/invoice", "orders:read"),
        ("GET", "/v1/customers/", "customers:read"),
        ("POST", "/v1/customers/", "customers:write"),
        ("GET", "/v1/customers/x", "customers:read"),
        ("PATCH", "/v1/customers/x", "customers:write"),
        ("DELETE", "/v1/customers/x", "customers:write"),
        ("GET", "/v1/customers/external/x", "customers:read"),
        ("PATCH", "/v1/customers/external/x", "customers:write"),
        ("DELETE", "/v1/customers/external/x", "customers:write"),
        ("POST", "/v1/customer-sessions/", "customer_sessions:write"),
    ];

    private static IEnumerable<TestCaseData> EveryRoute => Routes.Select(route => new TestCaseData(route.Method, route.Path, route.Scopes));

    [TestCaseSource(nameof(EveryRoute))]
    public async Task A_route_opens_with_its_scope_alone(string method, string path, string scopes)
    {
        var none = await SendAsync(method, path, null);
        none.ShouldBe(401, NoCredential);
        none.Headers["WWW-Authenticate"].ShouldBe("Bearer realm=\"polar\"");
        (await SendAsync(method, path, "polar_oat_unknown")).ShouldBe(401, BadToken);
        foreach (var other in new[] { PolarShop.Host.Demo.Polar.CustomerSessionToken, PolarShop.Host.Demo.Novicap.ApiKey, PolarShop.Host.Demo.Ncsa.SessionToken })
        {
            (await SendAsync(method, path, other)).ShouldBe(401, NoCredential);
        }

        var everythingElse = Routes.SelectMany(route => route.Scopes.Split(' ')).Distinct().Except(scopes.Split(' ')).ToArray();
        var lacking = await SendAsync(method, path, await PolarShop.NewTokenAsync(everythingElse));
        lacking.ShouldBe(403, $$"""{"error":"insufficient_scope","error_description":"{{InsufficientText}}"}""");
        lacking.Headers["WWW-Authenticate"].ShouldBe(
            $"Bearer realm=\"polar\", error=\"insufficient_scope\", error_description=\"{InsufficientText}\", scope=\"{scopes}\"");
        foreach (var scope in scopes.Split(' '))
        {
            (await SendAsync(method, path, await PolarShop.NewTokenAsync(scope))).Status.ShouldBeOneOf(200, 404, 422);
        }
    }

    [Test]
    public async Task A_token_that_has_ended_is_invalid()
    {
        var expired = await IssueAsync(TimeProvider.System.GetUtcNow() - TimeSpan.FromSeconds(1));
        var revoked = await IssueAsync(null);
        (await SendAsync("GET", "/v1/orders/", revoked)).Status.ShouldBe(200);
        await PolarShop.Host.SendAsync(new SignOutCommand(revoked));

        (await SendAsync("GET", "/v1/orders/", expired)).ShouldBe(401, BadToken);
        (await SendAsync("GET", "/v1/orders/", revoked)).ShouldBe(401, BadToken);
    }

    [Test]
    public async Task What_belongs_to_another_account_is_unknown()
    {
        var demo = PolarShop.Host.Demo.Polar;
        foreach (var (method, path) in new[]
        {
            ("GET", $"/v1/orders/{demo.PaidOrderId}"), ("PATCH", $"/v1/orders/{demo.PaidOrderId}"), ("POST", $"/v1/orders/{demo.PaidOrderId}/invoice"),
            ("GET", $"/v1/orders/{demo.PaidOrderId}/invoice"), ("GET", $"/v1/customers/{demo.CustomerId}"), ("PATCH", $"/v1/customers/{demo.CustomerId}"),
            ("DELETE", $"/v1/customers/{demo.CustomerId}"),
        })
        {
            (await SendAsync(method, path, demo.OtherOrganizationToken)).ShouldBe(404, PolarApi.NotFound);
            (await SendAsync(method, path.Replace(demo.PaidOrderId, PolarApi.UnknownOrder).Replace(demo.CustomerId, PolarApi.UnknownOrder), demo.OtherOrganizationToken))
                .ShouldBe(404, PolarApi.NotFound);
        }
    }

    [Test]
    public async Task A_token_of_one_organization_sees_that_one_alone()
    {
        var token = await PolarShop.Host.SendAsync(new IssueCredentialCommand(new NewCredential(
            DemoIds.Account, CredentialKind.OrganizationToken, "one", "polar_oat_", [new Grant(DemoIds.TestCompany, Role.Owner)])));

        (await SendAsync("GET", $"/v1/orders/{PolarShop.Host.Demo.Polar.PaidOrderId}", token)).ShouldBe(404, PolarApi.NotFound);
        (await SendAsync("GET", "/v1/orders/", token)).Json.GetProperty("pagination").GetProperty("total_count").GetInt64().ShouldBe(0);
        var created = await PolarShop.SendAsync(HttpMethod.Post, "/v1/customers/", token, """{"email":"one@example.com"}""");
        created.Json.GetProperty("organization_id").GetGuid().ShouldBe(DemoIds.TestCompany.Value);
        (await SendAsync("GET", "/v1/customers/", token)).Json.GetProperty("pagination").GetProperty("total_count").GetInt64().ShouldBe(1);
        (await PolarShop.GetAsync($"/v1/orders/?organization_id={DemoIds.TestCompany.Value}")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [TestCase("DELETE", "/v1/orders/", 405)]
    [TestCase("PUT", "/v1/customers/x", 405)]
    [TestCase("GET", "/v1/customer-sessions/", 405)]
    [TestCase("GET", "/v1/webhooks/polar", 405)]
    [TestCase("GET", "/v1/orders/x/receipts", 404)]
    [TestCase("GET", "/v1/customers/x/y/z", 404)]
    public async Task A_wrong_verb_or_path_is_refused_in_polars_words(string method, string path, int status) =>
        (await SendAsync(method, path, PolarShop.Token)).ShouldBe(status, $$"""{"detail":"{{(status == 405 ? "Method Not Allowed" : "Not Found")}}"}""");

    [TestCase("/v1/orders/")]
    [TestCase("/v1/customers/")]
    public async Task A_malformed_id_is_refused(string path)
    {
        foreach (var method in new[] { "GET", "PATCH" })
        {
            var answer = await PolarShop.SendAsync(new HttpMethod(method), $"{path}nonsense", PolarShop.Token, method == "PATCH" ? "{" : null);
            answer.Status.ShouldBe(422);
            answer.Json.GetProperty("detail")[0].GetProperty("loc")[0].GetString().ShouldBe("path");
        }
    }

    private static Task<string> IssueAsync(DateTimeOffset? expires) => PolarShop.Host.SendAsync(new IssueCredentialCommand(
        new NewCredential(DemoIds.Account, CredentialKind.OrganizationToken, "ends", "polar_oat_", [Grant.Everything], ExpiresAt: expires)));

    private static Task<PolarAnswer> SendAsync(string method, string path, string? token) =>
        PolarShop.SendAsync(new HttpMethod(method), path, token, method == "PATCH" ? "{}" : null);
}
