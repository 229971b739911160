using Invoicing.Api.Tests.Hosting;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class OrganizationAccountTests
{
    private const string Card = "4111111111111111";
    private const string Invalid = "The card number is not valid.";

    private NcsaOrganization organization = null!;

    private string Accounts => $"/organizations/{organization.Serial}/organization_accounts";

    [SetUp]
    public async Task CreateAsync() => organization = await NcsaOrganization.CreateAsync();

    [TestCase("4111111111111111", "visa", "1111")]
    [TestCase("4111-1111 1111-1111", "visa", "1111")]
    [TestCase("5555555555554444", "mastercard", "4444")]
    [TestCase("2223003122003222", "mastercard", "3222")]
    [TestCase("378282246310005", "american_express", "0005")]
    [TestCase("6011111111111117", "discover", "1117")]
    [TestCase("3530111333300000", "card", "0000")]
    public async Task Brand_and_last_digits_stay_of_a_card(string number, string brand, string lastFour)
    {
        var created = await NcsaApi.ReadAsync(HttpMethod.Post, Accounts, 201, With($"\"credit_card_number\":\"{number}\""));

        var attributes = created.GetProperty("data").GetProperty("attributes");
        attributes.GetProperty("brand").GetString().ShouldBe(brand);
        attributes.GetProperty("last-four").GetString().ShouldBe(lastFour);
        attributes.EnumerateObject().Select(member => member.Name).ShouldBe(["brand", "last-four", "reference", "created-at"]);
        created.GetProperty("links").GetProperty("self").GetString().ShouldBe("/api/team_edition" + Accounts);
    }

    [Test]
    public async Task The_two_alone_are_enough() => (await NcsaApi.ReadAsync(HttpMethod.Post, Accounts, 201, With("\"brand\":\"visa\",\"last-four\":\"4242\"")))
        .GetProperty("data").GetProperty("attributes").GetProperty("last-four").GetString().ShouldBe("4242");

    [TestCase("\"credit_card_number\":\"4111111111111112\"", 422, Invalid)]
    [TestCase("\"credit_card_number\":\"41111\"", 422, Invalid)]
    [TestCase("\"credit_card_number\":\"4111x111y1111111\"", 422, Invalid)]
    [TestCase("\"credit_card_number\":\"\"", 422, Invalid)]
    [TestCase("\"credit_card_number\":[4111111111111111]", 400, "data.attributes.credit_card_number: A value has the wrong JSON type.")]
    [TestCase("\"initial_payment\":true", 400, "Send data.attributes.brand.")]
    [TestCase("\"brand\":\"visa\"", 400, "Send data.attributes.last_four.")]
    [TestCase("\"brand\":\"visa\",\"last_four\":\"4111111111111111\"", 422, "Send exactly the last four digits.")]
    [TestCase("\"brand\":\"4111111111111111\",\"last_four\":\"1111\"", 422, "A brand has 1 to 24 letters.")]
    [TestCase("\"credit_card_number\":\"4111111111111111\",\"initial_payment\":7", 400, "data.attributes.initial_payment: A value has the wrong JSON type.")]
    public async Task What_is_no_card_is_refused(string attributes, int status, string detail)
    {
        var path = "/api/team_edition" + Accounts;

        await NcsaApi.SendAsync(HttpMethod.Post, path, With(attributes), NcsaApi.Token).ShouldBeErrorAsync(status, path, detail);
    }

    [Test]
    public async Task An_account_is_for_a_contract_of_its_organization()
    {
        var sister = await NcsaOrganization.CreateAsync();
        var path = "/api/team_edition" + Accounts;
        foreach (var contract in new[] { "\"999999999\"", sister.Contract.ToString(), $"\"{NcsaApi.Host.Demo.Ncsa.OtherOrganizationContractId}\"" })
        {
            await NcsaApi.SendAsync(HttpMethod.Post, path, For(contract), NcsaApi.Token).ShouldBeAsync(404, NcsaApi.UnknownContract);
        }

        var created = await NcsaApi.ReadAsync(HttpMethod.Post, Accounts, 201, For($"\"{organization.Contract}\""));

        var id = long.Parse(created.GetProperty("data").GetProperty("id").GetString()!);
        (await NcsaApi.ReadAsync(HttpMethod.Get, $"/organization_contracts/{organization.Contract}", 200))
            .GetProperty("data").GetProperty("attributes").GetProperty("payment-account-id").GetInt64().ShouldBe(id);
        await NcsaApi.ReadAsync(HttpMethod.Patch, $"/organization_contracts/{organization.Contract}/cancel", 200);
        await NcsaApi.SendAsync(HttpMethod.Post, path, For($"\"{organization.Contract}\""), NcsaApi.Token).ShouldBeAsync(404, NcsaApi.UnknownContract);
    }

    [Test]
    public async Task A_card_number_is_neither_stored_nor_logged()
    {
        var logs = new LogCapture();
        await using var host = await ApiHost.StartAsync(services =>
        {
            services.AddSingleton<ILoggerProvider>(logs);
            services.Configure<LoggerFilterOptions>(options => options.MinLevel = LogLevel.Trace);
        });
        var id = host.Demo.Ncsa.OrganizationId;
        foreach (var (target, body, status) in new[]
        {
            (id, Everything(Card, "true"), 201),
            (id, Everything(Card + "1", "true"), 422),
            (id, Everything(Card, "7"), 400),
            ("999999999", Everything(Card, "true"), 404),
            (id, Everything(Card, "true")[..^1], 400),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/team_edition/organizations/{target}/organization_accounts");
            request.Content = new StringContent(body);
            request.Headers.TryAddWithoutValidation("Session-Token", host.Demo.Ncsa.SessionToken);
            using var response = await host.Client.SendAsync(request);
            ((int)response.StatusCode).ShouldBe(status);
            (await response.Content.ReadAsStringAsync()).ShouldNotContain(Card);
        }

        var lines = string.Join('\n', logs.Lines);
        var stored = await host.EverythingStoredAsync();
        lines.ShouldContain("organization_accounts");
        stored.ShouldContain("<last_four>1111</last_four>");
        foreach (var secret in new[] { Card, "4111 1111", "Zaphodia", "60613-6061" })
        {
            lines.ShouldNotContain(secret);
            stored.ShouldNotContain(secret);
        }
    }

    private static string Everything(string number, string initial) =>
        $$"""{"data":{"type":"organization_accounts","attributes":{"account_holder_first_name":"Zaphodia","billing_zip":"60613-6061","credit_card_number":"{{number}}","cvv":"671","expiration_month":"4","initial_payment":{{initial}} } } }""";

    private static string With(string attributes) => $$"""{"data":{"type":"organization-accounts","attributes":{{{attributes}}} } }""";

    private static string For(string contract) =>
        $$"""{"data":{"type":"organization_accounts","attributes":{"credit_card_number":"{{Card}}"},"relationships":{"organization_contract":{"data":{"id":{{contract}} } } } } }""";
}
