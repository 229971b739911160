using System.Net;
using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class SessionTests
{
    private const string SignIn = "/api/team_edition/sign_in";
    private const string SignOut = "/api/team_edition/sign_out";
    private const string Ping = "/api/team_edition/ping";
    private const string NoAttributes = "Send data.attributes with email and password.";
    private const string WrongType = "A value has the wrong JSON type.";
    private const string Forbidden = "The body holds a NUL character or half of a surrogate pair.";

    private static string Email => NcsaApi.Host.Demo.Ncsa.Email;

    private static string Password => NcsaApi.Host.Demo.Ncsa.Password;

    [Test]
    public async Task Sign_in_gives_a_session()
    {
        var response = await SignInAsync(Email, Password);
        var body = await response.Content.ReadAsStringAsync();
        var data = JsonDocument.Parse(body).RootElement.GetProperty("data");
        var id = data.GetProperty("id").GetString()!;
        var token = data.GetProperty("attributes").GetProperty("token").GetString()!;

        body.Replace(token, "T", StringComparison.Ordinal).Replace($"\"{id}\"", "\"I\"", StringComparison.Ordinal).ShouldBe(
            """{"data":{"id":"I","type":"sessions","attributes":{"session-type":"partner_admin","token":"T"},"links":{"self":"/api/team_edition/sign_in"}}}""");
        long.Parse(id).ShouldBePositive();
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/vnd.api+json; charset=utf-8");
    }

    [Test]
    public async Task A_session_opens_the_invoices_until_it_is_signed_out()
    {
        var token = await TokenAsync();
        await NcsaApi.PostAsync("999999999", NcsaApi.BodyOf(1), token).ShouldBeAsync(404, NcsaApi.UnknownOrganization);

        using var response = await NcsaApi.SendAsync(HttpMethod.Get, SignOut, token: token);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        await NcsaApi.PostAsync("999999999", NcsaApi.BodyOf(1), token).ShouldBeUnauthorizedAsync(NcsaApi.PathOf("999999999"));
        await NcsaApi.SendAsync(HttpMethod.Get, SignOut, token: token).ShouldBeUnauthorizedAsync(SignOut);
    }

    [Test]
    public async Task Signing_out_leaves_other_sessions_alone()
    {
        var (first, second) = (await TokenAsync(), await TokenAsync());
        first.ShouldNotBe(second);

        (await NcsaApi.SendAsync(HttpMethod.Get, SignOut, token: first)).Dispose();

        await NcsaApi.PostAsync("999999999", NcsaApi.BodyOf(1), second).ShouldBeAsync(404, NcsaApi.UnknownOrganization);
    }

    [Test]
    public async Task Wrong_credentials_are_unauthorized_alike()
    {
        await SignInAsync(Email, "wrong").ShouldBeUnauthorizedAsync(SignIn);
        await SignInAsync(Email, "").ShouldBeUnauthorizedAsync(SignIn);
        await SignInAsync(Email, Password + " ").ShouldBeUnauthorizedAsync(SignIn);
        await SignInAsync("nobody@example.com", Password).ShouldBeUnauthorizedAsync(SignIn);
        await SignInAsync("", "").ShouldBeUnauthorizedAsync(SignIn);
        await SignInAsync(new string('x', 100_000), new string('y', 100_000)).ShouldBeUnauthorizedAsync(SignIn);
    }

    [TestCase("{", "The body is not valid JSON.")]
    [TestCase("[]", "The body must be a JSON object.")]
    [TestCase("{}", "Send a resource object under data.")]
    [TestCase("{\"data\":{\"attributes\":{\"email\":\"a\",\"password\":\"b\"}}}", "Send data.type.")]
    [TestCase("{\"data\":{\"type\":\"sessions\"}}", NoAttributes)]
    [TestCase("{\"data\":{\"type\":\"sessions\",\"attributes\":{\"email\":\"a\"}}}", NoAttributes)]
    [TestCase("{\"data\":{\"type\":\"sessions\",\"attributes\":{\"email\":null,\"password\":\"b\"}}}", NoAttributes)]
    [TestCase("{\"data\":{\"type\":\"sessions\",\"attributes\":{\"email\":7,\"password\":\"b\"}}}", "data.attributes.email: " + WrongType)]
    [TestCase("{\"data\":{\"type\":\"sessions\",\"attributes\":{\"email\":\"a\",\"password\":[]}}}", "data.attributes.password: " + WrongType)]
    [TestCase("{\"data\":{\"type\":\"sessions\",\"attributes\":[]}}", "data.attributes: " + WrongType)]
    [TestCase("{\"data\":{\"type\":\"sessions\",\"attributes\":{\"email\":\"\\u0000\",\"password\":\"b\"}}}", Forbidden)]
    [TestCase("{\"data\":{\"type\":\"sessions\",\"attributes\":{\"email\":\"a\",\"password\":\"\\ud800\"}}}", Forbidden)]
    public async Task A_sign_in_that_cannot_be_read_is_malformed(string body, string detail) =>
        await NcsaApi.SendAsync(HttpMethod.Post, SignIn, body).ShouldBeErrorAsync(400, SignIn, detail);

    [Test]
    public async Task Another_type_than_sessions_is_a_conflict() =>
        await NcsaApi.SendAsync(HttpMethod.Post, SignIn, """{"data":{"type":"session","attributes":{"email":"a","password":"b"}}}""")
            .ShouldBeErrorAsync(409, SignIn, "The type must be sessions.");

    [Test]
    public async Task A_sign_in_of_two_mebibytes_is_too_large() => await SignInAsync(Email, new string('x', 2 * 1024 * 1024))
        .ShouldBeErrorAsync(413, SignIn, "The body is larger than this server accepts.");

    [TestCase(null)]
    [TestCase("nobody")]
    public async Task Ping_answers_anyone(string? token)
    {
        using var response = await NcsaApi.SendAsync(HttpMethod.Get, Ping, token: token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        (await response.Content.ReadAsStringAsync()).ShouldBe("pong");
    }

    private static async Task<string> TokenAsync()
    {
        using var response = await SignInAsync(Email, Password);
        var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;
        return body.GetProperty("data").GetProperty("attributes").GetProperty("token").GetString()!;
    }

    private static Task<HttpResponseMessage> SignInAsync(string email, string password)
    {
        var attributes = JsonSerializer.Serialize(new Dictionary<string, string> { ["email"] = email, ["password"] = password });
        return NcsaApi.SendAsync(HttpMethod.Post, SignIn, $$"""{"data":{"type":"sessions","attributes":{{attributes}} } }""");
    }
}
