using System.Text.Json;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

/// <summary>A partner's day from sign-in to sign-out, as its programs make the calls and check the statuses.</summary>
public sealed class ScriptedDayTests
{
    private const string Api = "/api/team_edition";
    private const string Golden = "tests/Invoicing.Api.Tests/Dialects/Ncsa/day.golden.txt";

    private ApiHost host = null!;
    private ScriptedDay day = null!;
    private (string Name, string Value) session;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var time = new FrozenTime(new DateTimeOffset(2026, 9, 1, 15, 0, 0, TimeSpan.Zero));
        host = await ApiHost.StartAsync(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time)));
        day = new ScriptedDay(host.Client);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [Test]
    public async Task A_day_of_a_partner_is_the_golden_one()
    {
        var partner = await SignInAsync();
        await LookAroundAsync(partner);
        var organization = await CreateOrganizationAsync(partner);
        var contract = await CreateContractAsync(organization, "2", "1", 4968, "0.9");
        await InvoiceAsync(organization, contract);
        await AcceptAndPayAsync(organization, contract);
        await FreeInvoiceAsync(organization);
        await ReadInvoicesAsync(organization);
        await CleanUpAsync(organization, contract);
        await SignOutAsync();

        day.ShouldEqual(Golden);
    }

    private async Task<string> SignInAsync()
    {
        await CallAsync("Is the service there", HttpMethod.Get, "/ping");
        var signIn = await CallAsync(
            "Sign in",
            HttpMethod.Post,
            "/sign_in",
            $$"""{"data":{"type":"sessions","attributes":{"email":"{{host.Demo.Ncsa.Email}}","password":"{{host.Demo.Ncsa.Password}}"} } }""");
        session = ("Session-Token", signIn.GetProperty("data").GetProperty("attributes").GetProperty("token").GetString()!);
        return host.Demo.Ncsa.PartnerId;
    }

    private async Task LookAroundAsync(string partner)
    {
        await CallAsync("The partner", HttpMethod.Get, $"/partners/{partner}");
        await CallAsync("The sports with prices", HttpMethod.Get, "/pricing_tier_sports");
        await CallAsync("The tiers of lacrosse", HttpMethod.Get, "/sports/1/pricing_tiers");
        await CallAsync("The tiers of soccer", HttpMethod.Get, "/sports/3/pricing_tiers");
    }

    private async Task<string> CreateOrganizationAsync(string partner)
    {
        var created = await CallAsync(
            "Create an organization",
            HttpMethod.Post,
            $"/partners/{partner}/organizations",
            """
            {"data":{"type":"organizations","attributes":{"name":"Volleyball with Bill","address":"1333 North Kingsbury Street",
            "email":"bill@teams.example","phone":"5036805555","city":"Chicago","state":"IL","zip_code":"60642","website":"",
            "first_name":"Luke","last_name":"Johnson"},"relationships":{"partner":{"data":{"type":"partners"}},
            "sport":{"data":[{"type":"sports","id":"17696"}]}}}}
            """);
        var id = created.GetProperty("data").GetProperty("id").GetString()!;
        await CallAsync(
            "Rename it", HttpMethod.Patch, $"/organizations/{id}", $$"""{"data":{"type":"organizations","id":"{{id}}","attributes":{"name":"Spree Volleyball Club"} } }""");
        await CallAsync("The organization", HttpMethod.Get, $"/organizations/{id}");
        return id;
    }

    private async Task<string> CreateContractAsync(string organization, string teams, string sport, decimal amount, string modifier)
    {
        var created = await CallAsync(
            "Create a contract",
            HttpMethod.Post,
            $"/organizations/{organization}/organization_contracts",
            $$"""
            {"data":{"type":"organization_contracts","attributes":{"start_date":"2026-09-01","first_payment_date":"2026-09-15",
            "number_of_payments":"4","number_of_teams":"{{teams}}","modifier":{{modifier}},"amount":{{amount}} },
            "relationships":{"organization":{"data":{"type":"organizations","id":"{{organization}}"} },
            "sport":{"data":{"type":"sports","id":"{{sport}}"} } } } }
            """);
        await CallAsync("The organization's contracts", HttpMethod.Get, $"/organizations/{organization}/organization_contracts");
        return created.GetProperty("data").GetProperty("id").GetString()!;
    }

    private async Task InvoiceAsync(string organization, string contract) => await CallAsync(
        "Invoice it",
        HttpMethod.Post,
        $"/organizations/{organization}/organization_invoices",
        $$"""
        {"data":{"type":"organization_invoices","relationships":{"organization":{"data":{"type":"organizations","id":"{{organization}}"} },
        "organization_contract":{"data":{"type":"organization_contracts","id":"{{contract}}"} } } } }
        """);

    private async Task AcceptAndPayAsync(string organization, string contract)
    {
        var mail = (await SentMail.ReadAsync(host, "bill@teams.example", 1))[0];
        day.Write("The message with the invoice", $"To: bill@teams.example, subject: {mail.Subject}", null, 0, "text/plain", mail.Text.Trim());
        var claims = JsonDocument.Parse(mail.TermsClaims).RootElement;
        claims.GetProperty("organization_contract_id").GetInt64().ToString().ShouldBe(contract);
        claims.GetProperty("organization_id").GetInt64().ToString().ShouldBe(organization);
        var (coach, phrase) = (claims.GetProperty("coach_id").GetInt64(), claims.GetProperty("phrase").GetString());

        // As the page behind the link does it: with the link's token in the place of a session.
        await day.CallAsync(
            "Accept the terms",
            HttpMethod.Patch,
            $"{Api}/organization_contracts/{contract}/accept_terms_of_service",
            $$"""
            {"data":{"type":"organization_contracts","attributes":{"accepted_by":"Bill","phrase":"{{phrase}}"},
            "relationships":{"organization_contract":{"data":{"id":"{{contract}}","type":"organization_contracts"} },
            "coach":{"data":{"id":{{coach}},"type":"coaches"} } } } }
            """,
            ("Session-Token", mail.TermsToken));
        await CallAsync(
            "Note the card",
            HttpMethod.Post,
            $"/organizations/{organization}/organization_accounts",
            $$"""
            {"data":{"type":"organization_accounts","attributes":{"account_holder_email":"bill@teams.example","account_holder_first_name":"Bill",
            "account_holder_last_name":"M","billing_zip":"60613","credit_card_number":"4111111111111111","cvv":"671","expiration_month":"4",
            "expiration_year":"2030","initial_payment":true,"phrase":"{{phrase}}","united_states":true},
            "relationships":{"coach":{"data":{"id":{{coach}},"type":"coaches"} },"organization":{"data":{"id":"{{organization}}","type":"organizations"} },
            "organization_contract":{"data":{"id":"{{contract}}","type":"organization_contracts"} } } } }
            """);
        await CallAsync("The organization's payment accounts", HttpMethod.Get, $"/organizations/{organization}/organization_accounts");
        await CallAsync("The signed contract", HttpMethod.Get, $"/organization_contracts/{contract}");
    }

    private async Task FreeInvoiceAsync(string organization)
    {
        await CallAsync(
            "Send a free invoice",
            HttpMethod.Post,
            $"/organizations/{organization}/organization_invoices",
            $$"""{"data":{"type":"organization_invoices","relationships":{"organization":{"data":{"type":"organizations","id":"{{organization}}"} } } } }""");
        var mail = (await SentMail.ReadAsync(host, "bill@teams.example", 2))[1];
        day.Write("The message with the free invoice", $"To: bill@teams.example, subject: {mail.Subject}", null, 0, "text/plain", mail.Text.Trim());
    }

    private async Task ReadInvoicesAsync(string organization)
    {
        var invoices = await CallAsync("The organization's invoices", HttpMethod.Get, $"/organizations/{organization}/organization_invoices");
        var id = invoices.GetProperty("data")[0].GetProperty("id").GetString();
        await CallAsync("One invoice", HttpMethod.Get, $"/organization_invoices/{id}");
    }

    private async Task CleanUpAsync(string organization, string signed)
    {
        var unsigned = await CreateContractAsync(organization, "5", "3", 9300, "1");
        await CallAsync("A signed contract is not deleted", HttpMethod.Delete, $"/organization_contracts/{signed}");
        await CallAsync("The organization has contracts", HttpMethod.Delete, $"/organizations/{organization}");
        await CallAsync("Cancel the signed one", HttpMethod.Patch, $"/organization_contracts/{signed}/cancel");
        await CallAsync("Delete the other", HttpMethod.Delete, $"/organization_contracts/{unsigned}");
        await CallAsync("It is gone", HttpMethod.Get, $"/organization_contracts/{unsigned}");
        await CallAsync("Nothing is owed", HttpMethod.Get, $"/organizations/{organization}/organization_invoices");
        await CallAsync("Delete the organization", HttpMethod.Delete, $"/organizations/{organization}");
        await CallAsync("It is gone too", HttpMethod.Get, $"/organizations/{organization}");
    }

    private async Task SignOutAsync()
    {
        await CallAsync("Sign out", HttpMethod.Get, "/sign_out");
        await CallAsync("The token is worth nothing now", HttpMethod.Get, "/pricing_tier_sports");
    }

    private Task<JsonElement> CallAsync(string title, HttpMethod method, string path, string? body = null) =>
        session.Name is null ? day.CallAsync(title, method, Api + path, body) : day.CallAsync(title, method, Api + path, body, session);
}
