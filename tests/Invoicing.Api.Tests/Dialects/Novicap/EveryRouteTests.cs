using System.Net;
using Invoicing.Application.Credentials;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>What holds for each route alike: who may call, and what is not there.</summary>
public sealed class EveryRouteTests
{
    private static readonly string[] Routes =
    [
        "GET /v1/invoices",
        "POST /v1/invoices",
        "GET /v1/invoices/{id}",
        "GET /v1/invoices/{id}/comments",
        "POST /v1/invoices/{id}/comments",
        "POST /v1/invoices/{id}/acceptance",
        "POST /v1/invoices/{id}/approved_by_debtor",
        "POST /v1/invoices/{id}/paid_by_debtor",
        "GET /v1/companies",
        "GET /v1/search",
        "POST /v1/users",
    ];

    private static IEnumerable<string> OfInvoices => Routes.Where(route => route.Contains("{id}", StringComparison.Ordinal));

    [Test]
    public void Every_route_of_the_dialect_is_here() => Routes.Append("POST /v1/token").ShouldBe(
        SharedApi.Host.Routes()
            .Select(route => route.Replace("invoice_id", "id", StringComparison.Ordinal))
            .Where(route => new[] { " /v1/invoices", " /v1/companies", " /v1/search", " /v1/users", " /v1/token" }.Any(route.Contains)),
        ignoreOrder: true);

    [TestCaseSource(nameof(Routes))]
    public async Task Nobody_calls_without_a_key(string route)
    {
        await (await CallAsync(route)).ShouldBeAsync(401, Keyless);
        await (await CallAsync(route, "{}")).ShouldBeAsync(401, Keyless);
    }

    [TestCaseSource(nameof(Routes))]
    public async Task A_wrong_revoked_or_expired_key_is_unauthorized(string route)
    {
        var revoked = await RefreshableKey.NewAsync("revoked");
        await SharedApi.Host.SendAsync(new SignOutCommand(revoked));
        var expired = await RefreshableKey.NewAsync("expired", new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero));
        foreach (var key in new[] { "wrong", revoked, expired, SharedApi.Host.Demo.Polar.OrganizationToken })
        {
            await (await CallAsync(route, authorization: "Bearer " + key)).ShouldBeAsync(401, Unauthorized);
        }
    }

    [TestCaseSource(nameof(Routes))]
    public async Task Every_carrier_of_the_key_opens(string route)
    {
        (await CallAsync(route, "{}", "Bearer " + Key)).StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized);
        (await CallAsync(route, "{}", query: "?api_key=" + Key)).StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized);
        (await CallAsync(route, $"{{\"api_key\":\"{Key}\"}}")).StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized);
        (await CallAsync(route, $"api_key={Key}", contentType: "application/x-www-form-urlencoded")).StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized);
    }

    [TestCaseSource(nameof(OfInvoices))]
    public async Task An_unknown_malformed_or_other_partners_invoice_is_not_found(string route)
    {
        var theirs = await (await SendAsync(
            HttpMethod.Post, Invoices, Body(NewReference(), ("company_novicap_id", $"\"{NewCompany()}\"")), "Bearer " + OtherKey)).CreatedIdAsync();
        foreach (var id in new[] { theirs, "I-ZZZZ", "1", "I-1A%2F2B", "';--", "01900000-0000-7000-8000-00000000d001" })
        {
            await (await CallAsync(route.Replace("{id}", id, StringComparison.Ordinal), "{\"comment\":\"x\"}", "Bearer " + Key)).ShouldBeAsync(404, Unknown);
        }

        (await CallAsync(route.Replace("{id}", theirs, StringComparison.Ordinal), "{\"comment\":\"x\"}", "Bearer " + OtherKey)).IsSuccessStatusCode.ShouldBeTrue();
    }

    [TestCaseSource(nameof(Routes))]
    public async Task A_wrong_verb_is_told_so(string route)
    {
        var response = await SendAsync(HttpMethod.Delete, route.Split(' ')[1].Replace("{id}", "I-ZZZZ", StringComparison.Ordinal), null, "Bearer " + Key);

        await response.ShouldBeAsync(405, Refusal("The method DELETE is not allowed at this path."));
        response.Content.Headers.Allow.ShouldNotBeEmpty();
    }

    private static Task<HttpResponseMessage> CallAsync(
        string route, string? body = null, string? authorization = null, string query = "", string contentType = "application/json")
    {
        var (verb, path) = (route.Split(' ')[0], route.Split(' ')[1].Replace("{id}", "I-ZZZZ", StringComparison.Ordinal));
        return SendAsync(new HttpMethod(verb), path + query, body, authorization, contentType);
    }
}
