using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.Domain.Common;
using NUnit.Framework;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class CredentialTests
{
    private const string SignOut = "/api/team_edition/sign_out";

    [Test]
    public async Task A_call_without_a_token_is_unauthorized() => await ShouldBeRefusedAsync(null);

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("nobody")]
    [TestCase("eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJpZCI6MX0.")]
    public async Task A_token_that_nobody_was_given_is_unauthorized(string token) => await ShouldBeRefusedAsync(token);

    [Test]
    public async Task A_token_that_was_changed_is_unauthorized()
    {
        await ShouldBeRefusedAsync(NcsaApi.Token[..^1]);
        await ShouldBeRefusedAsync(NcsaApi.Token + "x");
        await ShouldBeRefusedAsync(SwapCase(NcsaApi.Token));
        await ShouldBeRefusedAsync("Bearer " + NcsaApi.Token);
        await ShouldBeRefusedAsync(new string('x', 10_000));
    }

    [Test]
    public async Task A_credential_of_another_kind_is_unauthorized()
    {
        var demo = NcsaApi.Host.Demo;

        await ShouldBeRefusedAsync(demo.Native.ApiKey);
        await ShouldBeRefusedAsync(demo.Zenskar.ApiKey);
        await ShouldBeRefusedAsync(demo.Polar.OrganizationToken);
        await ShouldBeRefusedAsync(demo.Polar.CustomerSessionToken);
    }

    [Test]
    public async Task A_session_that_expired_is_unauthorized()
    {
        var account = await NcsaApi.Host.ScalarAsync<Guid>($"select account_id from users where email = '{NcsaApi.Host.Demo.Ncsa.Email}'");
        var expired = await NcsaApi.Host.SendAsync(new IssueCredentialCommand(new NewCredential(
            new AccountId(account), CredentialKind.UserSession, "expired", "", [Grant.Everything], DateTimeOffset.UnixEpoch.AddYears(50))));

        await ShouldBeRefusedAsync(expired);
    }

    [Test]
    public async Task A_session_that_was_signed_out_is_unauthorized()
    {
        var token = await NcsaApi.SignInAsync();
        (await NcsaApi.SendAsync(HttpMethod.Get, SignOut, token: token)).Dispose();

        await ShouldBeRefusedAsync(token);
    }

    [TestCase("Authorization")]
    [TestCase("X-Api-Key")]
    [TestCase("Cookie")]
    public async Task A_token_in_another_place_is_not_seen(string header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, SignOut);
        request.Headers.TryAddWithoutValidation(header, (header == "Authorization" ? "Bearer " : "") + NcsaApi.Token);

        await NcsaApi.Host.Client.SendAsync(request).ShouldBeUnauthorizedAsync(SignOut);
    }

    private static async Task ShouldBeRefusedAsync(string? token)
    {
        await NcsaApi.PostAsync("2", NcsaApi.BodyOf("2"), token).ShouldBeUnauthorizedAsync(NcsaApi.PathOf("2"));
        await NcsaApi.PostAsync("999999999", "{", token).ShouldBeUnauthorizedAsync(NcsaApi.PathOf("999999999"));
        await NcsaApi.SendAsync(HttpMethod.Get, SignOut, token: token).ShouldBeUnauthorizedAsync(SignOut);
    }

    private static string SwapCase(string text) =>
        string.Concat(text.Select(letter => char.IsUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter)));
}
