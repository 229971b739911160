using System.Text;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed class PolarAuthenticationTests
{
    private const string NoCredential = """{"error":"Unauthorized","detail":"Unauthorized"}""";

    private const string BadToken =
        """{"error":"invalid_token","error_description":"The access token provided is expired, revoked, malformed, or invalid for other reasons."}""";

    private static readonly (string Method, string Path)[] Routes =
    [
        ("GET", PolarApi.Order(PolarApi.UnknownOrder)),
        ("PATCH", PolarApi.Order(PolarApi.UnknownOrder)),
        ("POST", PolarApi.Invoice(PolarApi.UnknownOrder)),
        ("GET", PolarApi.Invoice(PolarApi.UnknownOrder)),
        ("POST", PolarApi.Invoice("not-a-uuid")),
    ];

    private static IEnumerable<TestCaseData> EveryRoute => Routes.Select(route => new TestCaseData(route.Method, route.Path));

    [TestCaseSource(nameof(EveryRoute))]
    public async Task No_credential_is_unauthorized(string method, string path) => ShouldHaveNoCredential(await SendAsync(method, path, null));

    [TestCaseSource(nameof(EveryRoute))]
    public async Task An_unknown_token_is_invalid(string method, string path) => ShouldBeInvalid(await SendAsync(method, path, "Bearer polar_cst_unknown"));

    [TestCase("Basic dXNlcjpwYXNz")]
    [TestCase("Bearer")]
    [TestCase("Bearer ")]
    [TestCase("polar_cst_x")]
    public async Task A_header_without_a_bearer_token_is_no_credential(string header) =>
        ShouldHaveNoCredential(await SendAsync("POST", PolarApi.Invoice(PolarApi.UnknownOrder), header));

    [Test]
    public async Task A_valid_token_of_another_kind_is_no_credential_here()
    {
        var demo = PolarApi.Host.Demo;
        foreach (var token in new[] { demo.Polar.OrganizationToken, demo.Polar.OtherOrganizationToken, demo.Novicap.ApiKey, demo.Ncsa.SessionToken })
        {
            ShouldHaveNoCredential(await SendAsync("POST", PolarApi.Invoice(demo.Polar.PaidOrderId), $"Bearer {token}"));
        }
    }

    [Test]
    public async Task An_altered_session_is_invalid()
    {
        var path = PolarApi.Invoice(PolarApi.Host.Demo.Polar.PaidOrderId);
        var session = PolarApi.Session;
        foreach (var token in new[] { session[..^1], session + "A", session.ToUpperInvariant(), "polar_oat_x", "x", new string('a', 10_000) })
        {
            ShouldBeInvalid(await SendAsync("GET", path, $"Bearer {token}"));
        }
    }

    [Test]
    public async Task An_expired_session_is_invalid()
    {
        var demo = PolarApi.Host.Demo.Polar;
        var customer = new CustomerId(Guid.Parse(demo.CustomerId));
        var account = new AccountId(await PolarApi.Host.ScalarAsync<Guid>($"select account_id from customers where id = '{customer}'"));
        var expired = new NewCredential(
            account, CredentialKind.CustomerSession, "expired", "polar_cst_", [], DateTimeOffset.UnixEpoch.AddYears(50), customer);
        var token = await PolarApi.Host.SendAsync(new IssueCredentialCommand(expired));

        ShouldBeInvalid(await SendAsync("GET", PolarApi.Order(demo.PaidOrderId), $"Bearer {token}"));
    }

    [Test]
    public async Task A_revoked_session_is_invalid_at_once()
    {
        var order = PolarApi.Order(PolarApi.Host.Demo.Polar.PaidOrderId);
        var token = await PolarApi.OpenSessionAsync();
        (await SendAsync("GET", order, $"Bearer {token}")).Status.ShouldBe(200);

        await PolarApi.Host.SendAsync(new SignOutCommand(token));

        ShouldBeInvalid(await SendAsync("GET", order, $"Bearer {token}"));
    }

    [TestCase("bearer")]
    [TestCase("BEARER")]
    public async Task The_scheme_is_read_in_any_case(string scheme) =>
        (await SendAsync("GET", PolarApi.Order(PolarApi.Host.Demo.Polar.PaidOrderId), $"{scheme} {PolarApi.Session}")).Status.ShouldBe(200);

    private static void ShouldHaveNoCredential(PolarAnswer answer)
    {
        answer.ShouldBe(401, NoCredential);
        answer.Headers["WWW-Authenticate"].ShouldBe("Bearer realm=\"polar\"");
    }

    private static void ShouldBeInvalid(PolarAnswer answer)
    {
        answer.ShouldBe(401, BadToken);
        answer.Headers["WWW-Authenticate"].ShouldBe(
            "Bearer realm=\"polar\", error=\"invalid_token\", error_description="
            + "\"The access token provided is expired, revoked, malformed, or invalid for other reasons.\"");
        answer.Headers["Cache-Control"].ShouldBe("no-store");
        answer.Headers["Pragma"].ShouldBe("no-cache");
    }

    private static async Task<PolarAnswer> SendAsync(string method, string path, string? authorization)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        if (method is "PATCH")
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        using var response = await PolarApi.Host.Client.SendAsync(request);
        return await PolarAnswer.OfAsync(response);
    }
}
