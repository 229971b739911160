using System.Text.RegularExpressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.Domain.Common;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

/// <summary>Who may call at all. Every route stands behind the same door.</summary>
[TestFixture]
public sealed partial class ZenskarAccessTests
{
    private const string Missing = """{"message":"Unauthorized"}""";

    private const string Denied = """{"Message":"User is not authorized to access this resource with an explicit deny"}""";

    private ZenskarApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await CreateAsync();

    [Test]
    public async Task Missing_key_is_unauthorized()
    {
        await RefusedAsync(401, Missing, ("x-api-key", string.Empty));
        await RefusedAsync(401, Missing, ("x-api-key", string.Empty), ("organisation", string.Empty));
        await RefusedAsync(401, Missing, ("x-api-key", "   "));
        await RefusedAsync(401, Missing, ("x-api-key", string.Empty), ("authorization", "Basic eDp5"));
    }

    [Test]
    public async Task Unknown_key_is_denied()
    {
        await RefusedAsync(403, Denied, ("x-api-key", "inv_nothing"));
        await RefusedAsync(403, Denied, ("x-api-key", new string('a', 10_000)));
        await RefusedAsync(403, Denied, ("x-api-key", api.Host.Demo.Zenskar.ApiKey.ToUpperInvariant() + "X"));
        await RefusedAsync(403, Denied, ("x-api-key", string.Empty), ("authorization", "Bearer eyJhbGciOiJub25lIn0.e30."));
    }

    [Test]
    public async Task Key_of_another_kind_is_denied() =>
        await RefusedAsync(403, Denied, ("x-api-key", api.Host.Demo.Polar.OrganizationToken));

    [Test]
    public async Task Key_that_expired_is_denied() =>
        await RefusedAsync(403, Denied, ("x-api-key", await NewKeyAsync(expires: DateTimeOffset.UnixEpoch.AddYears(50))));

    [Test]
    public async Task Key_that_was_revoked_is_denied_at_once()
    {
        var key = await NewKeyAsync(expires: null);
        (await api.GetAsync($"/invoices/{Guid.Empty}", ("x-api-key", key))).Status.ShouldBe(404);

        await api.Host.SendAsync(new SignOutCommand(key));

        await RefusedAsync(403, Denied, ("x-api-key", key));
    }

    [Test]
    public async Task Key_of_another_account_is_denied() =>
        await RefusedAsync(403, Denied, ("x-api-key", api.Host.Demo.Zenskar.OtherOrganisationApiKey));

    [Test]
    public async Task Organisation_of_another_account_is_denied() =>
        await RefusedAsync(403, Denied, ("organisation", api.Host.Demo.Zenskar.OtherOrganisation));

    [Test]
    public async Task Organisation_outside_the_grants_is_denied()
    {
        var account = await api.Host.ScalarAsync<Guid>($"select account_id from organizations where id = '{api.Organization}'");
        var other = await CreateAsync();
        var key = await api.Host.SendAsync(new IssueCredentialCommand(new NewCredential(
            new AccountId(account), CredentialKind.ApiKey, "one organization", "inv_", [new Grant(other.Organization, Role.Team)])));

        await RefusedAsync(403, Denied, ("x-api-key", key));
        (await other.GetAsync($"/invoices/{Guid.Empty}", ("x-api-key", key))).Status.ShouldBe(404);
    }

    [TestCase("")]
    [TestCase("x")]
    [TestCase("00000000-0000-0000-0000-000000000000")]
    [TestCase("' or 1=1 --")]
    public async Task Missing_malformed_or_unknown_organisation_is_denied(string organisation) =>
        await RefusedAsync(403, Denied, ("organisation", organisation));

    [Test]
    public async Task Bearer_opens_as_the_key_does()
    {
        var reply = await api.GetAsync(
            $"/invoices/{Guid.Empty}", ("x-api-key", string.Empty), ("authorization", $"bearer {api.Host.Demo.Zenskar.ApiKey}"));

        reply.Status.ShouldBe(404);
    }

    [Test]
    public async Task Credentials_are_judged_before_the_body()
    {
        (await api.PostAsync("{", ("x-api-key", string.Empty))).ShouldBe(401, Missing);
        (await api.PostAsync("{", ("organisation", "x"), ("apiversion", "x"))).ShouldBe(403, Denied);
    }

    private async Task<string> NewKeyAsync(DateTimeOffset? expires)
    {
        var account = await api.Host.ScalarAsync<Guid>($"select account_id from organizations where id = '{api.Organization}'");
        return await api.Host.SendAsync(new IssueCredentialCommand(new NewCredential(
            new AccountId(account), CredentialKind.ApiKey, "for a while", "inv_", [new Grant(api.Organization, Role.Team)], expires)));
    }

    /// <summary>Every route of the document, with ids of nothing.</summary>
    private IEnumerable<(string Method, string Path)> Routes() => api.Host.Routes()
        .Select(route => route.Split(' '))
        .Where(route => route[1].Split('/')[1] is "invoices" or "customer" or "customers" or "contract_v2" or "contracts" or "products" or "usage")
        .Select(route => (route[0], Placeholder().Replace(route[1], Guid.Empty.ToString())));

    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();

    private async Task RefusedAsync(int status, string body, params (string Name, string Value)[] headers)
    {
        (await api.PostAsync("{}", headers)).ShouldBe(status, body);
        foreach (var (method, path) in Routes())
        {
            var reply = await api.SendAsync(new HttpMethod(method), path, method is "GET" or "DELETE" ? null : "{}"u8.ToArray(), headers);
            reply.ShouldBe(status, body);
        }
    }
}
