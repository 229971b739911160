using System.Text;
using System.Text.Json;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

/// <summary>What the link in an invoice's message opens, and what it does not.</summary>
public sealed class TermsOfServiceTests
{
    private NcsaOrganization organization = null!;
    private SentMail mail = null!;

    [SetUp]
    public async Task InvoiceAsync()
    {
        organization = await NcsaOrganization.CreateAsync();
        mail = await MailOfAsync(organization);
    }

    [Test]
    public async Task The_links_token_stands_in_for_a_session_and_the_first_acceptance_stays()
    {
        var first = AcceptedAt(await AcceptAsync(organization.Contract, Phrase(mail), mail.TermsToken, 200));
        var second = AcceptedAt(await AcceptAsync(organization.Contract, Phrase(mail), mail.TermsToken, 200));

        second.ShouldBe(first);
        (await NcsaApi.Host.ScalarAsync<string>($"select terms_accepted_by from contracts where serial = {organization.Contract}")).ShouldBe("Bill");
        (await NcsaApi.Host.CountAsync($"audit_entries where action = 'ContractTermsAccepted' and actor = 'terms invitation' and details like '%{organization.ContractId}%'")).ShouldBe(1);
    }

    [Test]
    public async Task A_partners_session_needs_the_phrase_too()
    {
        await AcceptAsync(organization.Contract, "1.x", NcsaApi.Token, 401);
        AcceptedAt(await AcceptAsync(organization.Contract, Phrase(mail), NcsaApi.Token, 200)).ShouldNotBeNull();
    }

    [Test]
    public async Task The_messages_after_an_acceptance_carry_no_link()
    {
        await AcceptAsync(organization.Contract, Phrase(mail), mail.TermsToken, 200);
        await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract)).ShouldBeAsync(201, NcsaApi.Created);

        var mails = await SentMail.ReadAsync(NcsaApi.Host, organization.Email, 2);

        mails.Count(sent => sent.Text.Contains("terms_of_service", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Test]
    public async Task A_forged_token_is_unauthorized()
    {
        var parts = mail.TermsToken.Split('.');
        var unsigned = Encode("""{"typ":"JWT","alg":"none"}""");
        var other = Encode(mail.TermsClaims.Replace(organization.ContractId.ToString(), Guid.Empty.ToString(), StringComparison.Ordinal));
        foreach (var forged in new[]
        {
            $"{unsigned}.{parts[1]}.",
            $"{unsigned}.{parts[1]}.{parts[2]}",
            $"{parts[0]}.{other}.{parts[2]}",
            $"{parts[0]}.{parts[1]}.",
            $"{parts[0]}.{parts[1]}",
            mail.TermsToken + "x",
            mail.TermsToken + ".x",
        })
        {
            await AcceptAsync(organization.Contract, Phrase(mail), forged, 401);
        }

        (await NcsaApi.Host.CountAsync($"contracts where serial = {organization.Contract} and terms_accepted_at is null")).ShouldBe(1);
    }

    [Test]
    public async Task A_forged_phrase_is_unauthorized()
    {
        var phrase = Phrase(mail);
        foreach (var forged in new[] { phrase + "x", phrase[..^1], "9" + phrase, phrase.Split('.')[1], "x", "1..2", "99999999999." + phrase.Split('.')[1] })
        {
            await AcceptAsync(organization.Contract, forged, mail.TermsToken, 401);
        }
    }

    [Test]
    public async Task A_link_opens_its_own_contract_alone()
    {
        var sister = await NcsaOrganization.CreateAsync();
        var sistersMail = await MailOfAsync(sister);

        await AcceptAsync(sister.Contract, Phrase(mail), mail.TermsToken, 404);
        await AcceptAsync(sister.Contract, Phrase(sistersMail), mail.TermsToken, 404);
        await AcceptAsync(organization.Contract, Phrase(sistersMail), mail.TermsToken, 401);
        await AcceptAsync(sister.Contract, Phrase(mail), NcsaApi.Token, 401);
        await AcceptAsync(organization.Contract, Phrase(mail), NcsaApi.Host.Demo.Ncsa.OtherSessionToken, 404);
    }

    [Test]
    public async Task A_link_opens_nothing_else()
    {
        foreach (var route in NcsaRoute.All.Where(route => !((string)route[1]!).EndsWith("accept_terms_of_service", StringComparison.Ordinal)))
        {
            var path = NcsaRoute.PathOf((string)route[1]!, organization.Serial);
            await NcsaApi.SendAsync(new HttpMethod((string)route[0]!), path, (string?)route[2], mail.TermsToken).ShouldBeUnauthorizedAsync(path);
        }
    }

    [TestCase("""{"phrase":"p"}""", "Send data.attributes.accepted_by.")]
    [TestCase("""{"accepted_by":"Bill"}""", "Send data.attributes.phrase.")]
    [TestCase("""{"accepted_by":" ","phrase":"p"}""", "Send data.attributes.accepted_by.")]
    [TestCase("""{"accepted_by":[],"phrase":"p"}""", "data.attributes.accepted_by: A value has the wrong JSON type.")]
    public async Task An_acceptance_says_who_and_how(string attributes, string detail)
    {
        var path = $"/api/team_edition/organization_contracts/{organization.Contract}/accept_terms_of_service";

        await NcsaApi.SendAsync(HttpMethod.Patch, path, $$"""{"data":{"type":"organization_contracts","attributes":{{attributes}} } }""", NcsaApi.Token)
            .ShouldBeErrorAsync(400, path, detail);
    }

    [Test]
    public async Task A_cancelled_contract_is_not_accepted_any_more()
    {
        await NcsaApi.ReadAsync(HttpMethod.Patch, $"/organization_contracts/{organization.Contract}/cancel", 200);

        await AcceptAsync(organization.Contract, Phrase(mail), mail.TermsToken, 404);
    }

    [Test]
    public async Task An_accepted_contract_is_not_deleted()
    {
        await AcceptAsync(organization.Contract, Phrase(mail), mail.TermsToken, 200);

        var path = $"/api/team_edition/organization_contracts/{organization.Contract}";
        await NcsaApi.SendAsync(HttpMethod.Delete, path, token: NcsaApi.Token)
            .ShouldBeErrorAsync(409, path, "The contract's terms are accepted; cancel it instead of deleting it.");
    }

    [Test]
    public async Task A_link_ends_after_thirty_days()
    {
        var time = new FrozenTime(new DateTimeOffset(2026, 9, 1, 15, 0, 0, TimeSpan.Zero));
        await using var host = await ApiHost.StartAsync(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time)));
        var demo = host.Demo.Ncsa;
        await SendAsync(host, HttpMethod.Post, $"organizations/{demo.OrganizationId}/organization_invoices", NcsaApi.BodyOf(demo.OrganizationContractId), demo.SessionToken);
        var sent = (await SentMail.ReadAsync(host, "office@riverside.example", 1))[0];
        var path = $"organization_contracts/{demo.OrganizationContractId}/accept_terms_of_service";

        time.MoveTo(time.GetUtcNow().AddDays(30).AddSeconds(1));
        (await SendAsync(host, HttpMethod.Patch, path, Acceptance(Phrase(sent)), sent.TermsToken)).ShouldBe(401);

        time.MoveTo(time.GetUtcNow().AddSeconds(-1));
        (await SendAsync(host, HttpMethod.Patch, path, Acceptance(Phrase(sent)), sent.TermsToken)).ShouldBe(200);
    }

    private static async Task<SentMail> MailOfAsync(NcsaOrganization of)
    {
        await NcsaApi.PostAsync(of.Serial, NcsaApi.BodyOf(of.Contract)).ShouldBeAsync(201, NcsaApi.Created);
        return (await SentMail.ReadAsync(NcsaApi.Host, of.Email, 1))[0];
    }

    private static string Phrase(SentMail sent) => JsonDocument.Parse(sent.TermsClaims).RootElement.GetProperty("phrase").GetString()!;

    private static string Acceptance(string phrase) =>
        $$"""{"data":{"type":"organization_contracts","attributes":{"accepted_by":"Bill","phrase":"{{phrase}}"} } }""";

    private static Task<JsonElement> AcceptAsync(long contract, string phrase, string token, int status) =>
        NcsaApi.ReadAsync(HttpMethod.Patch, $"/organization_contracts/{contract}/accept_terms_of_service", status, Acceptance(phrase), token);

    private static string? AcceptedAt(JsonElement contract) => contract.GetProperty("data").GetProperty("attributes").GetProperty("accepted-at").GetString();

    private static async Task<int> SendAsync(ApiHost host, HttpMethod method, string path, string body, string token)
    {
        using var request = new HttpRequestMessage(method, "/api/team_edition/" + path) { Content = new StringContent(body) };
        request.Headers.TryAddWithoutValidation("Session-Token", token);
        using var response = await host.Client.SendAsync(request);
        return (int)response.StatusCode;
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
