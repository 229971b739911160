using System.Text.Json;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

/// <summary>Invoices that were made through another API, among sixty-five documents of the organization's own.</summary>
public sealed class LedgerInvoicesTests
{
    private const int OwnDocuments = 65;
    private const int OtherInvoices = 66;

    private string _organization = null!;

    [OneTimeSetUp]
    public async Task StoreAsync()
    {
        var mark = Guid.CreateVersion7().ToString("N")[^9..].ToUpperInvariant();
        var (company, debtor) = (CompanyIdentifier.Parse("ES" + mark), CompanyIdentifier.Parse("FR" + mark));
        for (var number = 0; number < OtherInvoices; number++)
        {
            var made = await SharedApi.Host.SendAsync(new CreateInvoiceCommand(
                $"{mark}-{number}", company, debtor, 1_000 + (number * 137), new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1).AddDays(number % 40)));
            if (number % 11 == 0)
            {
                await SharedApi.Host.SendAsync(new IssueInvoiceCommand(new InvoiceId(made.Id)));
            }
        }

        // Currencies with other decimals, which this company would never use.
        await SharedApi.Host.ScalarAsync<object>($"update invoices set currency = 'JPY' where reference = '{mark}-1'");
        await SharedApi.Host.ScalarAsync<object>($"update invoices set currency = 'KWD' where reference = '{mark}-2'");
        await SharedApi.Host.ScalarAsync<object>($"update invoices set currency = 'CLF' where reference = '{mark}-3'");
        _organization = (await SharedApi.Host.ScalarAsync<Guid>($"select id from organizations where company_identifier = '{company.Value}'")).ToString();
        var documents = Enumerable.Range(0, OwnDocuments).Select(number =>
            $$"""{"invoice_id":"0{{number:000}}","amount":"{{number * 7}}"{{(number % 2 == 0 ? ",\"status\":\"unpaid\"" : "")}}}""");
        await (await PostAsync($"[{string.Join(',', documents)}]", _organization)).DataAsync();
    }

    [Test]
    public async Task All_are_listed_together_in_the_order_of_their_ids()
    {
        var ids = (await ListedAsync("")).Select(document => Text(document, "id")!).ToArray();

        ids.Length.ShouldBe(OwnDocuments + OtherInvoices);
        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
        ids.Distinct().Count().ShouldBe(ids.Length);
        (await ListedAsync("&desc=1")).Select(document => Text(document, "id")).ShouldBe(ids.Reverse());
        (await ListedAsync("&limit=80")).Select(document => Text(document, "id")).ShouldBe(ids.Take(80));
        (await ListedAsync("&limit=80&desc=1")).Select(document => Text(document, "id")).ShouldBe(ids.Reverse().Take(80));
    }

    /// <summary>Whatever a document shows, the list orders by it, and hides what does not show it.</summary>
    [TestCase("invoice_id")]
    [TestCase("kind")]
    [TestCase("number")]
    [TestCase("reference")]
    [TestCase("status")]
    [TestCase("customer")]
    [TestCase("amount")]
    [TestCase("paid")]
    [TestCase("currency")]
    [TestCase("issued_at")]
    [TestCase("due_at")]
    [TestCase("created_at")]
    [TestCase("updated_at")]
    public async Task Each_key_orders(string field)
    {
        var having = (await ListedAsync("")).Where(document => document.TryGetProperty(field, out _)).ToArray();
        var expected = having
            .OrderBy(document => Text(document, field), StringComparer.Ordinal).ThenBy(document => Text(document, "id"), StringComparer.Ordinal)
            .Select(document => Text(document, "id")).ToArray();

        having.Length.ShouldBeGreaterThan(0);
        (await ListedAsync("&order_by=" + field)).Select(document => Text(document, "id")).ShouldBe(expected);
        (await ListedAsync($"&order_by={field}&desc=1&limit=70")).Select(document => Text(document, "id")).ShouldBe(expected.Reverse().Take(70));
    }

    [Test]
    public async Task Items_find_both_kinds()
    {
        var other = Text((await ListedAsync("")).First(document => document.TryGetProperty("reference", out _)), "id");

        (await ListedAsync($"&items=0007,{other},nobody")).Select(document => Text(document, "id")).Order(StringComparer.Ordinal)
            .ShouldBe(new[] { "0007", other }.Order(StringComparer.Ordinal));
        (await ListedAsync($"&items=0007,{other}&order_by=reference")).Select(document => Text(document, "id")).ShouldBe([other]);
    }

    [Test]
    public async Task A_draft_and_an_issued_invoice_show_what_the_ledger_knows()
    {
        var all = await ListedAsync("&order_by=reference");
        var draft = all.First(document => Text(document, "status") == "draft" && Text(document, "currency") == "EUR");
        var issued = all.First(document => document.TryGetProperty("number", out _));

        draft.EnumerateObject().Select(member => member.Name).ShouldBe(
            ["id", "invoice_id", "kind", "reference", "status", "customer", "amount", "paid", "currency", "issued_at", "due_at", "created_at", "updated_at"]);
        Text(draft, "id").ShouldBe(Text(draft, "invoice_id"));
        Guid.TryParse(Text(draft, "id"), out _).ShouldBeTrue();
        Text(issued, "id").ShouldBe(Text(issued, "number"));
        (Text(issued, "kind"), Text(issued, "status"), Text(issued, "paid")).ShouldBe(("invoice", "issued", "0.00"));
        Text(all.Single(document => Text(document, "currency") == "JPY"), "amount").ShouldBe("1137");
        Text(all.Single(document => Text(document, "currency") == "KWD"), "amount").ShouldBe("1.274");
        Text(all.Single(document => Text(document, "currency") == "CLF"), "amount").ShouldBe("0.1411");
    }

    [Test]
    public async Task Each_is_read_by_its_id()
    {
        foreach (var document in (await ListedAsync("")).Where(document => document.TryGetProperty("reference", out _)).Take(15))
        {
            var one = await (await GetAsync(Text(document, "id")!, _organization)).DataAsync();

            JsonDocument.Parse(one).RootElement.GetProperty("reference").GetString().ShouldBe(Text(document, "reference"));
        }
    }

    [Test]
    public async Task They_are_only_read_here()
    {
        foreach (var document in (await ListedAsync("&order_by=reference")).Take(12))
        {
            var id = Text(document, "id");
            var refusal = $"Invoice {id} was made through another API and is only read here; change it where it was made, or choose another id.";

            await (await PostAsync($$"""[{"invoice_id":"NEW-1"},{"invoice_id":"{{id}}","amount":"1"}]""", _organization)).ShouldRefuseAsync(409, refusal);
            await (await DeleteAsync($$"""[{"invoice_id":"0001"},{"invoice_id":"{{id}}"}]""", _organization)).ShouldRefuseAsync(409, refusal);
        }

        (await ListedAsync("")).Length.ShouldBe(OwnDocuments + OtherInvoices);
    }

    [Test]
    public async Task Other_collections_do_not_hold_them() =>
        await (await SendAsync(HttpMethod.Get, $"/api/projects?organization_id={_organization}")).ShouldAnswerAsync("[]");

    [Test]
    public async Task Another_account_sees_none_of_them() =>
        await (await SendAsync(HttpMethod.Get, $"{Invoices}?organization_id={_organization}", null, "Bearer " + OtherKey)).ShouldRefuseAsync(403, NoMember);

    private async Task<JsonElement[]> ListedAsync(string query)
    {
        using var response = await ListAsync(_organization, query);
        var answer = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(200, answer);
        return [.. JsonDocument.Parse(answer).RootElement.GetProperty("data").EnumerateArray()];
    }

    private static string? Text(JsonElement document, string name) => document.TryGetProperty(name, out var value) ? value.GetString() : null;
}
