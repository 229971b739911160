using System.Net;
using System.Text;
using System.Text.Json;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class TokenTests
{
    private const string Token = "/v1/token";
    private const string Refused = """{"message":"The API key and the refresh token do not belong together, or have been used already.","errors":{}}""";

    [TestCase("?api_key=KEY&refresh_token=TOKEN", null, null)]
    [TestCase("", "Basic KEY", "{\"refresh_token\":\"TOKEN\"}")]
    [TestCase("", "Bearer KEY", "{\"refresh_token\":\"TOKEN\"}")]
    [TestCase("?refresh_token=TOKEN", "Basic KEY", null)]
    [TestCase("", null, "{\"client_secret\":\"KEY\",\"refresh_token\":\"TOKEN\"}")]
    [TestCase("", null, "{\"api_key\":\"KEY\",\"refresh_token\":\"TOKEN\"}")]
    [TestCase("", null, "client_secret=KEY&refresh_token=TOKEN")]
    public async Task Key_and_refresh_token_take_the_next_ones(string query, string? header, string? body)
    {
        var old = await RefreshableKey.NewAsync();
        string? With(string? text) => text?.Replace("KEY", old.Secret).Replace("TOKEN", old.RefreshToken);

        var response = await SendAsync(HttpMethod.Post, Token + With(query), With(body), With(header), "application/x-www-form-urlencoded");

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        answer.EnumerateObject().Select(member => member.Name).ShouldBe(["token_type", "access_token", "refresh_token", "expires_in"]);
        answer.GetProperty("token_type").GetString().ShouldBe("bearer");
        answer.GetProperty("expires_in").GetRawText().ShouldBe("86400");
        (await OpensAsync(answer.GetProperty("access_token").GetString()!)).ShouldBeTrue();
        (await OpensAsync(old.Secret)).ShouldBeFalse();
        (await RefreshAsync(answer.GetProperty("access_token").GetString()!, answer.GetProperty("refresh_token").GetString()!)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Test]
    public async Task A_key_that_has_ended_takes_the_next_one()
    {
        var old = await RefreshableKey.NewAsync();
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(old.Secret)));
        await SharedApi.Host.ScalarAsync<object>($"update credentials set expires_at = '2020-01-01' where secret_hash = {Bytes(hash)}");
        (await OpensAsync(old.Secret)).ShouldBeFalse();

        (await RefreshAsync(old.Secret, old.RefreshToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Test]
    public async Task A_pair_works_once()
    {
        var old = await RefreshableKey.NewAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RefreshAsync(old.Secret, old.RefreshToken)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.OK))
        {
            await refused.ShouldBeAsync(401, Refused);
        }
    }

    [Test]
    public async Task Key_and_token_of_two_pairs_take_nothing()
    {
        var (one, other) = (await RefreshableKey.NewAsync(), await RefreshableKey.NewAsync());

        await (await RefreshAsync(one.Secret, other.RefreshToken)).ShouldBeAsync(401, Refused);
        await (await RefreshAsync(one.RefreshToken, one.Secret)).ShouldBeAsync(401, Refused);
        await (await RefreshAsync("wrong", one.RefreshToken)).ShouldBeAsync(401, Refused);
        await (await RefreshAsync(Key, one.RefreshToken)).ShouldBeAsync(401, Refused);
        (await OpensAsync(one.Secret)).ShouldBeTrue();
    }

    [Test]
    public async Task A_refresh_token_opens_nothing() => (await OpensAsync((await RefreshableKey.NewAsync()).RefreshToken)).ShouldBeFalse();

    [Test]
    public async Task The_key_comes_first() =>
        await (await SendAsync(HttpMethod.Post, Token, "{\"refresh_token\":\"x\"}")).ShouldBeAsync(401, Keyless);

    [TestCase("{\"client_secret\":\"x\"}")]
    [TestCase("{\"client_secret\":\"x\",\"refresh_token\":5}")]
    [TestCase("{\"client_secret\":\"x\",\"refresh_token\":\"\"}")]
    public async Task Cannot_refresh_without_a_refresh_token(string body) =>
        await (await SendAsync(HttpMethod.Post, Token, body)).ShouldBeAsync(400, Refusal(Lacking, ("refresh_token", "is missing")));

    [TestCase("{", "The body is not valid JSON.")]
    [TestCase("[]", "The body must be a JSON object.")]
    public async Task A_body_that_can_not_be_read_is_malformed(string body, string message) =>
        await (await SendAsync(HttpMethod.Post, Token, body)).ShouldBeAsync(400, Refusal(message));

    private static string Bytes(string hex) => DatabaseServer.Provider == "PostgreSql" ? $"decode('{hex}', 'hex')" : "0x" + hex;

    private static Task<HttpResponseMessage> RefreshAsync(string key, string token) =>
        SendAsync(HttpMethod.Post, Token, JsonSerializer.Serialize(new { client_secret = key, refresh_token = token }));

    private static async Task<bool> OpensAsync(string key) =>
        (await SendAsync(HttpMethod.Get, "/v1/companies?per_page=1", null, "Bearer " + key)).StatusCode == HttpStatusCode.OK;
}
