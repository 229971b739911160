using System.Net;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class CredentialTests
{
    private const string Wrong = "\"wrong\"";

    [TestCase("Bearer KEY")]
    [TestCase("bearer KEY")]
    [TestCase("BEARER   KEY")]
    public async Task The_header_carries_the_key(string header)
    {
        var response = await SendAsync(HttpMethod.Post, Invoices, Body(NewReference()), header.Replace("KEY", Key));

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Test]
    public async Task The_query_carries_the_key() =>
        (await SendAsync(HttpMethod.Post, $"{Invoices}?api_key={Key}", Body(NewReference()))).StatusCode.ShouldBe(HttpStatusCode.Created);

    [Test]
    public async Task The_body_carries_the_key() =>
        (await SendAsync(HttpMethod.Post, Invoices, Body(NewReference(), ("api_key", $"\"{Key}\"")))).StatusCode.ShouldBe(HttpStatusCode.Created);

    [TestCase("Bearer good", "wrong", Wrong, 201)]
    [TestCase("Bearer good", null, "5", 201)]
    [TestCase(null, "good", Wrong, 201)]
    [TestCase("Bearer wrong", "good", "\"good\"", 401)]
    [TestCase(null, "wrong", "\"good\"", 401)]
    [TestCase("Basic good", "good", Wrong, 201)]
    [TestCase("Bearer ", "good", Wrong, 201)]
    [TestCase(null, "", "\"good\"", 201)]
    public async Task The_first_carrier_counts(string? header, string? query, string body, int status)
    {
        var response = await SendAsync(
            HttpMethod.Post,
            query is null ? Invoices : $"{Invoices}?api_key={query.Replace("good", Key)}",
            Body(NewReference(), ("api_key", body.Replace("good", Key))),
            header?.Replace("good", Key));

        response.StatusCode.ShouldBe((HttpStatusCode)status);
    }

    [TestCase(null)]
    [TestCase("\"\"")]
    [TestCase("null")]
    [TestCase("5")]
    [TestCase("[\"KEY\"]")]
    [TestCase("{\"key\":\"KEY\"}")]
    public async Task A_request_without_a_key_is_unauthorized(string? json)
    {
        var reference = NewReference();

        var response = await SendAsync(HttpMethod.Post, Invoices, Body(reference, ("api_key", json?.Replace("KEY", Key))));

        await response.ShouldBeAsync(401, Keyless);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        await ShouldHaveStoredNothingAsync(reference);
    }

    [TestCase("[]")]
    [TestCase("\"abcd\"")]
    [TestCase("5")]
    [TestCase("null")]
    [TestCase("")]
    [TestCase("  \n")]
    public async Task A_body_that_can_carry_no_key_is_unauthorized(string body) =>
        await (await SendAsync(HttpMethod.Post, Invoices, body)).ShouldBeAsync(401, Keyless);

    [TestCase("{\"api_key\":\"abcd\"", "The body is not valid JSON.")]
    [TestCase("{\"api_key\":\"\\u0000\"}", "The body holds a NUL character or half of a surrogate pair.")]
    [TestCase("{\"api_key\":\"\\ud800\"}", "The body holds a NUL character or half of a surrogate pair.")]
    [TestCase("api_key=abcd", "The body is not valid JSON.")]
    public async Task A_malformed_body_that_alone_could_carry_the_key_is_malformed(string body, string message) =>
        await (await SendAsync(HttpMethod.Post, Invoices, body)).ShouldBeAsync(400, Refusal(message));

    [TestCase("wrong")]
    [TestCase("ABCD")]
    [TestCase("abc")]
    [TestCase("abcd'--")]
    public async Task A_wrong_key_is_unauthorized(string key)
    {
        var reference = NewReference();

        var response = await SendAsync(HttpMethod.Post, Invoices, Body(reference, ("api_key", $"\"{key}\"")));

        await response.ShouldBeAsync(401, Unauthorized);
        await ShouldHaveStoredNothingAsync(reference);
    }

    [Test]
    public async Task A_very_long_key_is_unauthorized() =>
        await (await SendAsync(HttpMethod.Post, Invoices, Body(NewReference(), ("api_key", $"\"{new string('k', 10_000)}\"")))).ShouldBeAsync(401, Unauthorized);

    [Test]
    public async Task A_credential_of_another_kind_is_unauthorized() => await
        (await SendAsync(HttpMethod.Post, Invoices, Body(NewReference()), "Bearer " + SharedApi.Host.Demo.Polar.OrganizationToken)).ShouldBeAsync(401, Unauthorized);

    [TestCase("?api_key=KEY", 200)]
    [TestCase("?api_key=wrong", 401)]
    [TestCase("", 401)]
    public async Task Reading_takes_the_key_from_the_query_too(string query, int status)
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();

        (await SendAsync(HttpMethod.Get, $"{Invoices}/{id}{query.Replace("KEY", Key)}")).StatusCode.ShouldBe((HttpStatusCode)status);
    }
}
