using System.Net;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Hosting;

public sealed class AuthenticationTests
{
    [TestCase(null, "credential.missing")]
    [TestCase("Basic good", "credential.missing")]
    [TestCase("Bearer ", "credential.missing")]
    [TestCase("Bearer bad", "credential.invalid")]
    public async Task A_caller_without_a_known_credential_is_unauthorized(string? header, string code)
    {
        var response = await SendAsync(HttpMethod.Get, "/alpha/page", header);

        await FailureShapeTests.ShouldBeAlphaAsync(response, 401, "Unauthorized", code);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Alpha");
    }

    [Test]
    public async Task Unauthorized_wins_over_a_malformed_body() => await FailureShapeTests.ShouldBeAlphaAsync(
        await SendAsync(HttpMethod.Post, "/alpha/echo", "Bearer bad", "{broken"), 401, "Unauthorized");

    [Test]
    public async Task Unauthorized_wins_over_a_wrong_parameter() => await FailureShapeTests.ShouldBeAlphaAsync(
        await SendAsync(HttpMethod.Get, "/alpha/page?number=many", "Bearer bad"), 401, "Unauthorized");

    [Test]
    public async Task A_malformed_body_that_had_to_carry_the_key_is_malformed() => await FailureShapeTests.ShouldBeAlphaAsync(
        await SendAsync(HttpMethod.Post, "/alpha/echo", null, "{broken"), 400, "Malformed");

    [TestCase("""{"api_key":"good"}""", 200)]
    [TestCase("""{"api_key":"bad"}""", 401)]
    public async Task A_key_in_the_body_is_read_and_the_body_still_binds(string body, int status)
    {
        var response = await SendAsync(HttpMethod.Post, "/alpha/echo", null, body);

        response.StatusCode.ShouldBe((HttpStatusCode)status);
        if (status == 200)
        {
            (await response.Content.ReadAsStringAsync()).ShouldBe(body);
        }
    }

    [Test]
    public async Task The_dialects_own_check_answers_with_its_own_kind() => await FailureShapeTests.ShouldBeAlphaAsync(
        await SendAsync(HttpMethod.Get, "/alpha/page", "Bearer banned"), 403, "Forbidden", "alpha.banned");

    [Test]
    public async Task The_actor_of_the_credential_acts()
    {
        var response = await SendAsync(HttpMethod.Get, "/alpha/things/1", "BEARER good");

        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"Name":"good","note":null}""");
    }

    [TestCase(null)]
    [TestCase("Bearer bad")]
    [TestCase("Bearer banned")]
    public async Task An_open_action_asks_for_nothing(string? header)
    {
        var response = await SendAsync(HttpMethod.Post, "/alpha/open", header);

        (await response.Content.ReadAsStringAsync()).ShouldBe("\"<open> é\"");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? header, string? body = null)
    {
        using var client = new HttpClient { BaseAddress = HostingHost.Address };
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body) };
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        return await client.SendAsync(request);
    }
}
