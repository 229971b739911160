using System.Text.Json;
using System.Text.RegularExpressions;
using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed partial class OrganizationContractTests
{
    private NcsaOrganization organization = null!;

    private string Contracts => $"/organizations/{organization.Serial}/organization_contracts";

    [SetUp]
    public async Task CreateAsync() => organization = await NcsaOrganization.CreateAsync();

    [TestCase("4968", "4968.0")]
    [TestCase("4968.0", "4968.0")]
    [TestCase("\"9300.0\"", "9300.0")]
    [TestCase("1560.25", "1560.25")]
    [TestCase("0.5", "0.5")]
    [TestCase("1.2e3", "1200.0")]
    [TestCase("0", "0.0")]
    [TestCase("12345678.9", "12345678.9")]
    public async Task Amounts_are_text_with_the_decimals_that_count(string amount, string shown)
    {
        var created = await NcsaApi.ReadAsync(HttpMethod.Post, Contracts, 201, With("amount", amount));

        Attributes(created).GetProperty("current-contract-amount").GetString().ShouldBe(shown);
    }

    [Test]
    public async Task Both_spellings_and_text_for_numbers_are_understood()
    {
        var body = With("number_of_teams", "\"5\"").Replace("start_date", "start-date", StringComparison.Ordinal)
            .Replace("number_of_payments", "number-of-payments", StringComparison.Ordinal).Replace("\"modifier\":0.9", "\"modifier\":\"1\"", StringComparison.Ordinal);

        var attributes = Attributes(await NcsaApi.ReadAsync(HttpMethod.Post, Contracts, 201, body));

        attributes.GetProperty("number-of-teams").GetInt32().ShouldBe(5);
        attributes.GetProperty("number-of-payments").GetInt32().ShouldBe(2);
        attributes.GetProperty("modifier").GetString().ShouldBe("1.0");
        attributes.GetProperty("end-date").GetString().ShouldBe("2027-09-01");
    }

    [TestCase("start_date", "null", 400, "Send data.attributes.start_date.")]
    [TestCase("start_date", "\"2026-02-30\"", 400, "data.attributes.start_date: Send a date as YYYY-MM-DD.")]
    [TestCase("first_payment_date", "\"tomorrow\"", 400, "data.attributes.first_payment_date: Send a date as YYYY-MM-DD.")]
    [TestCase("first_payment_date", "{}", 400, "data.attributes.first_payment_date: A value has the wrong JSON type.")]
    [TestCase("number_of_payments", "null", 400, "Send data.attributes.number_of_payments.")]
    [TestCase("number_of_payments", "2.5", 400, "data.attributes.number_of_payments: Send a whole number.")]
    [TestCase("number_of_payments", "0", 422, "The number of payments lies between 1 and 120.")]
    [TestCase("number_of_payments", "\"121\"", 422, "The number of payments lies between 1 and 120.")]
    [TestCase("number_of_teams", "\"some\"", 400, "data.attributes.number_of_teams: Send a whole number.")]
    [TestCase("number_of_teams", "0", 422, "The number of teams and the modifier are greater than zero.")]
    [TestCase("modifier", "0", 422, "The number of teams and the modifier are greater than zero.")]
    [TestCase("modifier", "\"x\"", 400, "data.attributes.modifier: Send a decimal number.")]
    [TestCase("modifier", "true", 400, "data.attributes.modifier: A value has the wrong JSON type.")]
    [TestCase("amount", "null", 400, "Send data.attributes.amount.")]
    [TestCase("amount", "\"1,000\"", 400, "data.attributes.amount: Send a decimal number.")]
    [TestCase("amount", "-1", 422, "Prices and quantities are not negative.")]
    public async Task A_value_that_cannot_be_used_is_refused(string attribute, string value, int status, string detail)
    {
        var path = "/api/team_edition" + Contracts;

        await NcsaApi.SendAsync(HttpMethod.Post, path, With(attribute, value), NcsaApi.Token).ShouldBeErrorAsync(status, path, detail);
    }

    [TestCase("1.005", 422)]
    [TestCase("1e30", 400)]
    [TestCase("99999999999999999999", 422)]
    public async Task An_amount_that_is_no_money_is_refused(string amount, int status) =>
        await NcsaApi.ReadAsync(HttpMethod.Post, Contracts, status, With("amount", amount));

    [TestCase("\"sport\":null", 400, "Send the id of the sport under data.relationships.sport.")]
    [TestCase("\"sport\":{\"data\":{\"id\":\"10\"}}", 422, "There is no sport 10.")]
    public async Task A_contract_is_for_a_sport(string sport, int status, string detail)
    {
        var path = "/api/team_edition" + Contracts;
        var body = NcsaRoute.Contract.Replace("""{"sport":{"data":{"type":"sports","id":"1"}}}""", $"{{{sport}}}", StringComparison.Ordinal);

        await NcsaApi.SendAsync(HttpMethod.Post, path, body, NcsaApi.Token).ShouldBeErrorAsync(status, path, detail);
    }

    [Test]
    public async Task A_cancelled_contract_is_read_and_not_listed_and_cancelled_once()
    {
        var path = $"/organization_contracts/{organization.Contract}";

        var cancelled = Attributes(await NcsaApi.ReadAsync(HttpMethod.Patch, path + "/cancel", 200)).GetProperty("deleted-at").GetString()!;

        Instant().IsMatch(cancelled).ShouldBeTrue(cancelled);
        Attributes(await NcsaApi.ReadAsync(HttpMethod.Patch, path + "/cancel", 200)).GetProperty("deleted-at").GetString().ShouldBe(cancelled);
        Attributes(await NcsaApi.ReadAsync(HttpMethod.Get, path, 200)).GetProperty("deleted-at").GetString().ShouldBe(cancelled);
        (await NcsaApi.ReadAsync(HttpMethod.Get, Contracts, 200)).GetProperty("data").GetArrayLength().ShouldBe(0);
    }

    [TestCase("cancel")]
    [TestCase("delete")]
    public async Task Nothing_is_owed_for_a_contract_that_ended_unpaid(string way)
    {
        await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract)).ShouldBeAsync(201, NcsaApi.Created);

        await EndAsync(way);

        (await organization.CountInvoicesAsync("status = 'Void' and number is not null")).ShouldBe(1);
        await NcsaApi.ReadAsync(HttpMethod.Delete, $"/organizations/{organization.Serial}", 200);
    }

    [Test]
    public async Task What_was_paid_for_stays()
    {
        await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract)).ShouldBeAsync(201, NcsaApi.Created);
        var serial = await NcsaApi.Host.ScalarAsync<long>($"select serial from invoices where contract_id = '{organization.ContractId}'");
        var invoice = await NcsaApi.Host.SendAsync(new GetInvoiceBySerialQuery(serial));
        await NcsaApi.Host.SendAsync(new RecordPaymentCommand(new InvoiceId(invoice.Id), 2484m));

        await EndAsync("cancel");

        var shown = Attributes(await NcsaApi.ReadAsync(HttpMethod.Get, $"/organization_invoices/{serial}", 200));
        shown.GetProperty("status").GetString().ShouldBe("partially_paid");
        shown.GetProperty("paid").GetString().ShouldBe("2484.0");
        shown.GetProperty("balance").GetString().ShouldBe("2484.0");
    }

    [Test]
    public async Task A_deleted_contract_is_unknown_everywhere()
    {
        await EndAsync("delete");

        var path = $"/organization_contracts/{organization.Contract}";
        await NcsaApi.ReadAsync(HttpMethod.Get, path, 404);
        await NcsaApi.ReadAsync(HttpMethod.Delete, path, 404);
        await NcsaApi.ReadAsync(HttpMethod.Patch, path + "/cancel", 404);
        await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract)).ShouldBeAsync(404, NcsaApi.UnknownContract);
    }

    private Task<JsonElement> EndAsync(string way) => way == "cancel"
        ? NcsaApi.ReadAsync(HttpMethod.Patch, $"/organization_contracts/{organization.Contract}/cancel", 200)
        : NcsaApi.ReadAsync(HttpMethod.Delete, $"/organization_contracts/{organization.Contract}", 200);

    private static JsonElement Attributes(JsonElement document) => document.GetProperty("data").GetProperty("attributes");

    private static string With(string attribute, string value)
    {
        var known = JsonDocument.Parse(NcsaRoute.Contract).RootElement.GetProperty("data").GetProperty("attributes").GetProperty(attribute).GetRawText();
        return NcsaRoute.Contract.Replace($"\"{attribute}\":{known}", $"\"{attribute}\":{value}", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", RegexOptions.None, 1_000)]
    private static partial Regex Instant();
}
