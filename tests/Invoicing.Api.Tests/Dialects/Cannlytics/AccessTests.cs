using Invoicing.Application.Abstractions;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class AccessTests
{
    private static readonly (HttpMethod Method, string Path)[] Routes =
    [
        (HttpMethod.Get, Invoices), (HttpMethod.Post, Invoices), (HttpMethod.Delete, Invoices),
        (HttpMethod.Get, Invoices + "/X"), (HttpMethod.Post, Invoices + "/X"), (HttpMethod.Delete, Invoices + "/X"),
    ];

    private static readonly string?[] Bodies = ["{\"invoice_id\":\"X\"}", "{broken", "[]", "5"];

    [TestCase("Bearer KEY")]
    [TestCase("bearer KEY")]
    [TestCase("Token KEY")]
    [TestCase("KEY")]
    [TestCase("any words before KEY")]
    [TestCase("Bearer  KEY  ")]
    public async Task The_key_is_what_follows_the_last_space(string header) => await
        (await SendAsync(HttpMethod.Get, $"{Invoices}/nobody?organization_id={Handle}", null, header.Replace("KEY", Key))).ShouldAnswerAsync("{}");

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Bearer")]
    [TestCase("Bearer ")]
    [TestCase("Bearer wrong")]
    [TestCase("Bearer KEYX")]
    [TestCase("KEY Bearer")]
    [TestCase("BearerKEY")]
    public async Task A_caller_without_a_known_key_is_unauthorized(string? header)
    {
        foreach (var (method, path) in Routes)
        {
            foreach (var body in method == HttpMethod.Get ? [null] : Bodies)
            {
                // Also without an organization, and with a bad limit: this is told first.
                var response = await SendAsync(method, path + "?limit=x", body, header?.Replace("KEY", Key));

                await response.ShouldRefuseAsync(401, NotAuthenticated);
                response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
            }
        }
    }

    [Test]
    public async Task A_credential_of_another_kind_is_unauthorized() => await
        (await SendAsync(HttpMethod.Get, $"{Invoices}?organization_id={Handle}", null, "Bearer " + SharedApi.Host.Demo.Polar.OrganizationToken))
        .ShouldRefuseAsync(401, NotAuthenticated);

    [TestCase("")]
    [TestCase("?organization_id=")]
    [TestCase("?organization_id=%20")]
    [TestCase("?Organization=test-company")]
    public async Task A_request_without_an_organization_is_forbidden(string query)
    {
        foreach (var (method, path) in Routes)
        {
            foreach (var body in method == HttpMethod.Get ? [null] : Bodies)
            {
                await (await SendAsync(method, path + query, body)).ShouldRefuseAsync(403, NoOrganization);
            }
        }
    }

    [Test]
    public async Task The_body_names_no_organization() =>
        await (await SendAsync(HttpMethod.Post, Invoices, $$"""{"invoice_id":"X","organization_id":"{{Handle}}"}""")).ShouldRefuseAsync(403, NoOrganization);

    [TestCase("unknown")]
    [TestCase("OTHER")]
    [TestCase("test-company'--")]
    [TestCase("Test-Company")]
    public async Task An_organization_of_others_is_as_forbidden_as_an_unknown_one(string organization)
    {
        foreach (var (method, path) in Routes)
        {
            foreach (var body in method == HttpMethod.Get ? [null] : Bodies)
            {
                var query = $"?organization_id={Uri.EscapeDataString(organization.Replace("OTHER", OtherOrganization))}&limit=x";

                await (await SendAsync(method, path + query, body)).ShouldRefuseAsync(403, NoMember);
            }
        }
    }

    [Test]
    public async Task Equal_ids_in_two_accounts_are_two_documents()
    {
        var id = NewId();
        await PostAsync($$"""{"invoice_id":"{{id}}","mine":true}""");

        var others = await SendAsync(
            HttpMethod.Post, $"{Invoices}?organization_id={OtherOrganization}", $$"""{"invoice_id":"{{id}}","mine":false}""", "Bearer " + OtherKey);
        await others.DataAsync();
        await SendAsync(HttpMethod.Delete, $"{Invoices}/{id}?organization_id={OtherOrganization}", null, "Bearer " + OtherKey);

        await (await GetAsync(id)).ShouldAnswerAsync($$"""{"id":"{{id}}","invoice_id":"{{id}}","mine":true,{{Stamp}}}""");
    }

    [Test]
    public async Task A_team_member_reads_and_writes_and_does_not_delete()
    {
        var (id, team) = (NewId(), await KeyAsync(Role.Team));

        var stored = await SendAsync(HttpMethod.Post, $"{Invoices}?organization_id={Handle}", $$"""{"invoice_id":"{{id}}"}""", "Bearer " + team);
        await stored.ShouldAnswerAsync($$"""{"invoice_id":"{{id}}",{{Stamp}}}""");
        foreach (var body in new[] { $$"""{"invoice_id":"{{id}}"}""", "{broken", "[]", "5", "" })
        {
            await (await SendAsync(HttpMethod.Delete, $"{Invoices}?organization_id={Handle}", body, "Bearer " + team)).ShouldRefuseAsync(403, MayNotDelete);
            await (await SendAsync(HttpMethod.Delete, $"{Invoices}/{id}?organization_id={Handle}", body, "Bearer " + team)).ShouldRefuseAsync(403, MayNotDelete);
        }

        (await DocumentsAsync(id)).ShouldBe(1);
    }

    [Test]
    public async Task Quality_assurance_deletes()
    {
        var (id, key) = (NewId(), await KeyAsync(Role.QualityAssurance));
        await PostAsync($$"""{"invoice_id":"{{id}}"}""");

        var response = await SendAsync(HttpMethod.Delete, $"{Invoices}/{id}?organization_id={Handle}", null, "Bearer " + key);

        await response.ShouldAnswerAsync("[]");
        (await DocumentsAsync(id)).ShouldBe(0);
    }

    [Test]
    public async Task A_key_for_one_organization_opens_no_other_of_its_account()
    {
        var another = await NewOrganizationAsync();
        var key = await KeyAsync(Role.Owner, another);

        (await SendAsync(HttpMethod.Get, $"{Invoices}?organization_id={another}", null, "Bearer " + key)).EnsureSuccessStatusCode();
        await (await SendAsync(HttpMethod.Get, $"{Invoices}?organization_id={Handle}", null, "Bearer " + key)).ShouldRefuseAsync(403, NoMember);
    }
}
