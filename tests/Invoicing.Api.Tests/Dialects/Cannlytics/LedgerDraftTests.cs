using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

/// <summary>What the ledger makes of a document, and what holds once the ledger has issued it.</summary>
public sealed class LedgerDraftTests
{
    [TestCase("\"amount\":\"350\",\"currency\":\"USD\"", 35_000, "USD")]
    [TestCase("\"amount\":350.5,\"currency\":\"eur\"", 35_050, "EUR")]
    [TestCase("\"amount\":1e2", 10_000, "USD")]
    [TestCase("\"amount\":\" 350.00 \"", 35_000, "USD")]
    [TestCase("\"amount\":\"1\",\"total\":\"2\"", 200, "USD")]
    [TestCase("\"amount\":\"1\",\"total\":\"two\"", 100, "USD")]
    [TestCase("\"amount\":\"350\",\"currency\":null", 35_000, "USD")]
    [TestCase("\"amount\":350,\"currency\":\"JPY\"", 350, "JPY")]
    [TestCase("\"amount\":999999999999999", 99_999_999_999_999_900, "USD")]
    public async Task An_amount_that_can_be_read_is_the_drafts(string fields, long minor, string currency)
    {
        var id = NewId();

        await (await PostAsync($$"""{"invoice_id":"{{id}}",{{fields}}}""")).DataAsync();

        (await DraftsAsync(id, $"status = 'Draft' and totals_due = {minor} and currency = '{currency}'")).ShouldBe(1);
    }

    [TestCase("\"amount\":\"many\"")]
    [TestCase("\"amount\":\"$350\"")]
    [TestCase("\"amount\":\"350-\"")]
    [TestCase("\"amount\":\"1,000\"")]
    [TestCase("\"amount\":\"٣٥٠\"")]
    [TestCase("\"amount\":\"NaN\"")]
    [TestCase("\"amount\":0.001")]
    [TestCase("\"amount\":-5")]
    [TestCase("\"amount\":1e400")]
    [TestCase("\"amount\":9000000000000000000,\"currency\":\"JPY\"")]
    [TestCase("\"amount\":12345678901234567890")]
    [TestCase("\"amount\":350.00000000000000000000000000000000001")]
    [TestCase("\"amount\":null")]
    [TestCase("\"amount\":{\"value\":350}")]
    [TestCase("\"amount\":[350]")]
    [TestCase("\"amount\":\"350\",\"currency\":\"$\"")]
    [TestCase("\"amount\":\"350\",\"currency\":\"ZZZ\"")]
    [TestCase("\"amount\":\"350\",\"currency\":{}")]
    [TestCase("\"amount\":\"350\",\"currency\":5")]
    [TestCase("\"other\":1")]
    public async Task A_document_without_such_an_amount_is_kept_all_the_same(string fields)
    {
        var id = NewId();

        await (await PostAsync($$"""{"invoice_id":"{{id}}",{{fields}}}""")).ShouldAnswerAsync($$"""{"invoice_id":"{{id}}",{{fields}},{{Stamp}}}""");

        (await DraftsAsync(id, "status = 'Draft' and totals_due = 0")).ShouldBe(1);
        (await DraftsAsync(id, "exists (select from invoice_lines where invoice_id = invoices.id)")).ShouldBe(0);
    }

    [TestCase("\"2021-08-30\"", "due_date = '2021-08-30'")]
    [TestCase("\"2021-08-30T12:34:56.789012\"", "due_date = '2021-08-30'")]
    [TestCase("\"2021-02-30\"", "due_date is null")]
    [TestCase("\"soon\"", "due_date is null")]
    [TestCase("20210830", "due_date is null")]
    [TestCase("null", "due_date is null")]
    public async Task A_due_date_that_can_be_read_is_the_drafts(string json, string condition)
    {
        var id = NewId();

        await (await PostAsync($$"""{"invoice_id":"{{id}}","due_at":{{json}}}""")).DataAsync();

        (await DraftsAsync(id, condition)).ShouldBe(1);
    }

    [Test]
    public async Task The_project_is_the_buyer_and_one_buyer_for_all_its_invoices()
    {
        var (project, first, second) = (NewId(), NewId(), NewId());

        await (await PostAsync($$"""[{"invoice_id":"{{first}}","project_id":"{{project}}"},{"invoice_id":"{{second}}","project_id":"{{project}}"}]""")).DataAsync();

        (await SharedApi.Host.CountAsync($"customers where external_id = '{project}'")).ShouldBe(1);
        (await SharedApi.Host.CountAsync($"invoices join customers on customers.id = customer_id where customers.external_id = '{project}'")).ShouldBe(2);
    }

    [TestCase("\"  \"")]
    [TestCase("5")]
    [TestCase("{\"a\":1}")]
    [TestCase("null")]
    [TestCase("LONG")]
    public async Task Any_project_is_kept(string json)
    {
        var id = NewId();

        await (await PostAsync($$"""{"invoice_id":"{{id}}","project_id":{{json.Replace("LONG", $"\"{new string('p', 5_000)}\"")}}}""")).DataAsync();

        (await DocumentsAsync(id)).ShouldBe(1);
    }

    [Test]
    public async Task A_draft_follows_its_document()
    {
        var id = NewId();
        await PostAsync($$"""{"invoice_id":"{{id}}","amount":"350","currency":"USD","due_at":"2026-01-31"}""");

        await (await PostAsync($$"""{"invoice_id":"{{id}}","amount":"720","currency":"EUR","due_at":null}""")).DataAsync();

        (await DraftsAsync(id, "totals_due = 72000 and currency = 'EUR' and due_date is null")).ShouldBe(1);
    }

    [TestCase("\"amount\":\"720\"")]
    [TestCase("\"amount\":null")]
    [TestCase("\"amount\":\"x\"")]
    [TestCase("\"total\":\"1\"")]
    [TestCase("\"currency\":\"EUR\"")]
    [TestCase("\"currency\":\"ZZZ\"")]
    [TestCase("\"due_at\":\"2027-01-01\"")]
    public async Task The_money_of_an_issued_invoice_does_not_change(string change)
    {
        var id = NewId();
        var number = await IssuedAsync(id);
        var before = await (await GetAsync(id)).Content.ReadAsStringAsync();

        var response = await PostAsync($$"""{"invoice_id":"{{id}}",{{change}},"notes":"changed"}""");

        await response.ShouldRefuseAsync(409, Issued(number));
        (await (await GetAsync(id)).Content.ReadAsStringAsync()).ShouldBe(before);
    }

    [TestCase("\"notes\":\"late\"")]
    [TestCase("\"amount\":\"350.00\"")]
    [TestCase("\"amount\":350")]
    [TestCase("\"currency\":\"usd\"")]
    [TestCase("\"project_id\":\"another\"")]
    public async Task Anything_else_of_an_issued_invoice_may_change(string change)
    {
        var id = NewId();
        await IssuedAsync(id);

        await (await PostAsync($$"""{"invoice_id":"{{id}}",{{change}}}""")).ShouldAnswerAsync($$"""{"invoice_id":"{{id}}",{{change}},{{Stamp}}}""");

        (await (await GetAsync(id)).DataAsync()).ShouldContain(change);
        (await DraftsAsync(id, "status = 'Issued' and totals_due = 35000 and currency = 'USD'")).ShouldBe(1);
    }

    [Test]
    public async Task An_issued_invoice_is_not_deleted_and_saves_the_others_in_the_list()
    {
        var (id, other) = (NewId(), NewId());
        var number = await IssuedAsync(id);
        await PostAsync($$"""{"invoice_id":"{{other}}"}""");

        foreach (var response in new[]
        {
            await DeleteAsync($$"""[{"invoice_id":"{{other}}"},{"invoice_id":"{{id}}"}]"""),
            await SendAsync(HttpMethod.Delete, $"{Invoices}/{id}?organization_id={Handle}"),
        })
        {
            await response.ShouldRefuseAsync(409, Issued(number));
        }

        (await DocumentsAsync(id)).ShouldBe(1);
        (await DocumentsAsync(other)).ShouldBe(1);
    }

    [Test]
    public async Task One_issued_invoice_refuses_the_whole_list()
    {
        var (id, other) = (NewId(), NewId());
        var number = await IssuedAsync(id);

        var response = await PostAsync($$"""[{"invoice_id":"{{other}}"},{"invoice_id":"{{id}}","amount":"1"}]""");

        await response.ShouldRefuseAsync(409, Issued(number));
        (await DocumentsAsync(other)).ShouldBe(0);
        (await DraftsAsync(other, "true")).ShouldBe(0);
    }

    private static string Issued(string number) => $"Invoice {number} is issued and does not change any more; correct it with a credit note.";

    private static async Task<string> IssuedAsync(string id)
    {
        await (await PostAsync($$"""{"invoice_id":"{{id}}","project_id":"p-{{id}}","amount":"350","currency":"USD","due_at":"2030-01-31"}""")).DataAsync();
        var invoice = new InvoiceId(await SharedApi.Host.ScalarAsync<Guid>($"select id from invoices where external_id = '{id}'"));
        return (await SharedApi.Host.SendAsync(new IssueInvoiceCommand(invoice))).Number!;
    }
}
