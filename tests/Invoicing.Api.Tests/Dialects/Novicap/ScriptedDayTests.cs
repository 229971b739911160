using System.Text.Json;
using Invoicing.TestKit;
using NUnit.Framework;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class ScriptedDayTests
{
    private const string Company = "ESB91000001";
    private const string Debtor = "GB91000002";

    [Test]
    public async Task A_day_of_a_partner()
    {
        await using var host = await ApiHost.StartAsync();
        var secret = await host.SendAsync(new Application.Credentials.IssueRefreshableCredentialCommand(new(
            Demo.DemoIds.Account, Application.Abstractions.CredentialKind.ApiKey, "morning shift", "inv_", [Application.Abstractions.Grant.Everything])));
        var day = new ScriptedDay(host.Client);
        (string, string) bearer = ("Authorization", "Bearer " + secret.Secret);
        (string, string) form = ("Content-Type", "application/x-www-form-urlencoded");

        var created = await day.CallAsync("An invoice between two companies that nobody has named", HttpMethod.Post, Invoices, Request("2026/001", 150_000), bearer);
        var id = created.GetProperty("data").GetProperty("id").GetString()!;
        await day.CallAsync("The same again", HttpMethod.Post, Invoices, Request("2026/001", 150_000), bearer);
        await day.CallAsync("Another one, by form", HttpMethod.Post, Invoices, Form("2026/002", 99), bearer, form);
        await day.CallAsync("The company's invoices", HttpMethod.Get, $"{Invoices}?company_novicap_id={Company}", null, bearer);
        await day.CallAsync("The second page of one", HttpMethod.Get, $"{Invoices}?debtor_novicap_id={Debtor}&page=2&per_page=1", null, bearer);
        await day.CallAsync("One invoice", HttpMethod.Get, $"{Invoices}/{id}", null, bearer);
        await day.CallAsync("My companies", HttpMethod.Get, "/v1/companies", null, bearer);
        await day.CallAsync("Who is it?", HttpMethod.Get, "/v1/search?query=mercadona", null, bearer);
        await day.CallAsync("Somebody to talk to", HttpMethod.Post, "/v1/users", User(), bearer);
        await day.CallAsync("A comment", HttpMethod.Post, $"{Invoices}/{id}/comments", """{"comment":"The debtor asks for ten days more."}""", bearer);
        await day.CallAsync("What was said", HttpMethod.Get, $"{Invoices}/{id}/comments", null, bearer);
        await day.CallAsync("Accept", HttpMethod.Post, $"{Invoices}/{id}/acceptance", null, bearer);
        await day.CallAsync("It is issued", HttpMethod.Get, $"{Invoices}/{id}", null, bearer);
        await day.CallAsync("The company uses its line", HttpMethod.Get, "/v1/companies?status=onboarding", null, bearer);
        await day.CallAsync("The debtor approves", HttpMethod.Post, $"{Invoices}/{id}/approved_by_debtor", "{}", bearer);
        await day.CallAsync("The debtor pays", HttpMethod.Post, $"{Invoices}/{id}/paid_by_debtor", "{}", bearer);
        await day.CallAsync("It is paid", HttpMethod.Get, $"{Invoices}/{id}", null, bearer);
        await day.CallAsync("The line is free again", HttpMethod.Get, "/v1/companies?status=onboarding", null, bearer);
        await day.CallAsync("Nothing more to pay", HttpMethod.Post, $"{Invoices}/{id}/paid_by_debtor", "{}", bearer);
        var refreshed = await day.CallAsync(
            "A key for tomorrow", HttpMethod.Post, "/v1/token", JsonSerializer.Serialize(new { client_secret = secret.Secret, refresh_token = secret.RefreshToken }));
        await day.CallAsync("The old key has ended", HttpMethod.Get, $"{Invoices}/{id}", null, bearer);
        var tomorrow = refreshed.GetProperty("access_token").GetString()!;
        await day.CallAsync("The new key opens", HttpMethod.Get, $"{Invoices}/{id}", null, ("Authorization", "Bearer " + tomorrow));

        day.ShouldEqual("tests/Invoicing.Api.Tests/Dialects/Novicap/day.golden.txt");
    }

    private static string Request(string reference, long cents) => JsonSerializer.Serialize(new
    {
        reference,
        company_novicap_id = Company,
        debtor_novicap_id = Debtor,
        amount = cents,
        issued_at = "2026-03-02",
        due_at = "2026-05-01",
    });

    private static string Form(string reference, long cents) =>
        $"reference={Uri.EscapeDataString(reference)}&company_novicap_id={Company}&debtor_novicap_id={Debtor}&amount={cents}&issued_at=2026-03-03&due_at=2026-05-02";

    private static string User() => JsonSerializer.Serialize(new
    {
        company_novicap_id = Company,
        first_name = "Ana",
        last_name = "Prieto",
        email = "ana@example.com",
        phone = (string?)null,
        language = "es",
    });
}
