using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

/// <summary>What happens to an invoice after it was generated, and each refusal once.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class InvoiceLifeTests
{
    private const string NotFound = """{"detail":"Invoice not found"}""";

    [Test]
    public async Task Approve_sends_the_email_only_where_it_can()
    {
        var (api, id) = await DraftAsync();

        (await api.CallAsync("PATCH", $"/invoices/{id}/approve?send_email=true", "{}")).Status.ShouldBe(400);
        (await api.GetAsync($"/invoices/{id}")).Json.GetProperty("status").GetString().ShouldBe("draft");
        (await api.CallAsync("PATCH", $"/invoices/{id}/approve")).Json.GetProperty("invoice_number").GetString().ShouldBe("INV-0001");
        (await api.CallAsync("PATCH", $"/invoices/{id}/approve", "{}")).Status.ShouldBe(400);
    }

    [Test]
    public async Task Approve_queues_one_email_where_there_is_an_address()
    {
        var (api, id) = await DraftAsync();
        (await api.CallAsync("PATCH", $"/customers/{api.Customer}", """{"email":"pay@buyer.example"}""")).Status.ShouldBe(200);

        (await api.CallAsync("PATCH", $"/invoices/{id}/approve?send_email=1", "{}")).Status.ShouldBe(200);

        (await api.Host.CountAsync($"outbox_messages where type = 'InvoiceSent' and payload like '%{id}%'")).ShouldBe(1);
    }

    [Test]
    public async Task Approve_checks_for_duplicates_unless_told_otherwise()
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();
        var first = (await api.GenerateAsync(contract, "2024-03-01", "2024-04-01")).InvoiceIds.Single();
        var second = (await api.GenerateAsync(contract, "2024-03-01", "2024-04-01", "\"check_duplicate_invoice\":false")).InvoiceIds.Single();
        await api.CallAsync("PATCH", $"/invoices/{first}/approve", "{}");

        (await api.CallAsync("PATCH", $"/invoices/{second}/approve", "{}")).ShouldBe(
            400, $$"""{"detail":"InvoiceAlreadyGeneratedForThisBillingPeriod","invoice_id":"{{first}}"}""");
        (await api.CallAsync("PATCH", $"/invoices/{second}/approve", """{"check_duplicate_invoice":"no"}""")).Status.ShouldBe(200);
    }

    [Test]
    public async Task Only_an_invoice_over_nothing_is_voided()
    {
        var (api, id) = await DraftAsync();
        const string refused = """{"detail":"INVOICE_CANNOT_BE_VOIDED"}""";
        (await api.CallAsync("PATCH", $"/invoices/{id}/void", "{}")).ShouldBe(400, refused);
        await api.CallAsync("PATCH", $"/invoices/{id}/approve", "{}");
        (await api.CallAsync("PATCH", $"/invoices/{id}/void", "{}")).ShouldBe(400, refused);

        var free = (await api.GenerateAsync(await api.ContractAsync(Price(0)), "2024-03-01", "2024-04-01")).InvoiceIds.Single();
        await api.CallAsync("PATCH", $"/invoices/{free}/approve", "{}");
        (await api.CallAsync("PATCH", $"/invoices/{free}/void", "{}")).Json.GetProperty("status").GetString().ShouldBe("void");
    }

    [Test]
    public async Task Only_a_draft_is_deleted()
    {
        var (api, id) = await DraftAsync();
        var other = (await api.GenerateAsync(await api.MonthlyContractAsync(), "2024-03-01", "2024-04-01")).InvoiceIds.Single();
        await api.CallAsync("PATCH", $"/invoices/{id}/approve", "{}");

        (await api.CallAsync("DELETE", $"/invoices/{id}")).Status.ShouldBe(400);
        (await api.CallAsync("DELETE", $"/invoices/{other}")).Status.ShouldBe(204);
        (await api.CallAsync("DELETE", $"/invoices/{other}")).ShouldBe(404, NotFound);
    }

    [TestCase("""{"amount":100.01}""", 400)]
    [TestCase("""{"amount":0.001}""", 400)]
    [TestCase("""{"amount":0}""", 422)]
    [TestCase("""{"amount":-1}""", 422)]
    [TestCase("""{"amount":"ten"}""", 422)]
    [TestCase("""{"amount":1e30}""", 422)]
    [TestCase("""{"payment_date":"soon"}""", 422)]
    [TestCase("""{"external_id":5}""", 422)]
    [TestCase("[]", 422)]
    [TestCase("null", 422)]
    [TestCase("{", 422)]
    public async Task Bad_payments_are_refused(string body, int status)
    {
        var (api, id) = await DraftAsync();
        await api.CallAsync("PATCH", $"/invoices/{id}/approve", "{}");

        var reply = await api.CallAsync("POST", $"/invoices/{id}/payments", body);

        reply.Status.ShouldBe(status, reply.Body);
        reply.Json.TryGetProperty("detail", out _).ShouldBeTrue();
    }

    [TestCase("""{"credit_note_amount":100.01,"reason":"x"}""", 400)]
    [TestCase("""{"credit_note_amount":0,"reason":"x"}""", 422)]
    [TestCase("""{"credit_note_amount":1}""", 422)]
    [TestCase("""{"credit_note_amount":1,"reason":""}""", 422)]
    [TestCase("""{"reason":"x"}""", 422)]
    public async Task Bad_credits_are_refused(string body, int status)
    {
        var (api, id) = await DraftAsync();
        await api.CallAsync("PATCH", $"/invoices/{id}/approve", "{}");

        (await api.CallAsync("POST", $"/invoices/{id}/credit_note", body)).Status.ShouldBe(status);
    }

    [Test]
    public async Task Draft_is_neither_paid_nor_credited_nor_downloaded()
    {
        var (api, id) = await DraftAsync();

        (await api.CallAsync("POST", $"/invoices/{id}/payments", "{}")).Status.ShouldBe(400);
        (await api.CallAsync("POST", $"/invoices/{id}/credit_note", """{"credit_note_amount":1,"reason":"x"}""")).Status.ShouldBe(400);
        (await api.GetAsync($"/invoices/{id}/download_invoice")).Status.ShouldBe(400);
        (await api.GetAsync($"/invoices/{id}/payment_link")).Status.ShouldBe(400);
    }

    [Test]
    public async Task Link_opens_the_document_without_a_credential()
    {
        var (api, id) = await DraftAsync();
        await api.CallAsync("PATCH", $"/invoices/{id}/approve", "{}");
        var first = (await api.GetAsync($"/invoices/{id}/payment_link?amount=50")).Json.GetProperty("payment_link").GetString()!;
        var second = (await api.GetAsync($"/invoices/{id}/payment_link")).Json.GetProperty("payment_link").GetString()!;

        using var document = await api.Host.Client.GetAsync(new Uri(first));

        document.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        second.Split('?')[0].ShouldBe(first.Split('?')[0]);
    }

    [Test]
    public async Task Payments_of_the_open_balance_and_the_rest_settle_it()
    {
        var (api, id) = await DraftAsync();
        await api.CallAsync("PATCH", $"/invoices/{id}/approve", "{}");

        (await api.CallAsync("POST", $"/invoices/{id}/payments", "{}")).Json.GetProperty("amount").GetRawText().ShouldBe("100.00");
        (await api.GetAsync($"/invoices/{id}")).Json.GetProperty("status").GetString().ShouldBe("paid");
        (await api.CallAsync("POST", $"/invoices/{id}/payments", """{"amount":1}""")).Status.ShouldBe(400);
        (await api.CallAsync("POST", $"/invoices/{id}/credit_note", """{"credit_note_amount":40,"reason":"late"}""")).Json
            .GetProperty("refundable_amount").GetRawText().ShouldBe("40.00");
    }

    [Test]
    public async Task Small_reads_show_what_is_there()
    {
        var (api, id) = await DraftAsync();

        (await api.GetAsync("/invoices/tags")).ShouldBe(200, """{"results":[],"next":null,"previous":null,"total_count":0}""");
        (await api.GetAsync($"/invoices/invoice_generation_status/{id}")).Json.GetProperty("status").GetString().ShouldBe("completed");
        (await api.GetAsync($"/invoices/invoice_generation_status/{id}?contract_id={Guid.Empty}")).ShouldBe(404, NotFound);
        (await api.GetAsync("/invoices/external_id/none")).ShouldBe(404, NotFound);
        (await api.GetAsync($"/invoices/{id}/line_items")).Json.GetProperty("results")[0].GetProperty("amount").GetRawText().ShouldBe("100.00");
    }

    [TestCase("GET", "")]
    [TestCase("DELETE", "")]
    [TestCase("PATCH", "/approve")]
    [TestCase("PATCH", "/void")]
    [TestCase("GET", "/payments")]
    [TestCase("POST", "/payments")]
    [TestCase("POST", "/credit_note")]
    [TestCase("GET", "/line_items")]
    [TestCase("GET", "/summary")]
    [TestCase("GET", "/download_invoice")]
    [TestCase("GET", "/payment_link")]
    public async Task Unknown_other_sellers_and_malformed_ids(string method, string action)
    {
        var (_, id) = await DraftAsync();
        var other = await CreateAsync();
        var body = action == "/credit_note" ? """{"credit_note_amount":1,"reason":"x"}""" : method is "GET" or "DELETE" ? null : "{}";

        (await other.CallAsync(method, $"/invoices/{Guid.Empty}{action}", body)).ShouldBe(404, NotFound);
        (await other.CallAsync(method, $"/invoices/{id}{action}", body)).ShouldBe(404, NotFound);
        var malformed = await other.CallAsync(method, $"/invoices/x{action}", body);
        malformed.Status.ShouldBe(422);
        malformed.Json.GetProperty("detail")[0].GetProperty("loc").GetRawText().ShouldBe("""["path","invoice_id"]""");
    }

    private static async Task<(ZenskarApi Api, Guid Id)> DraftAsync()
    {
        var api = await CreateAsync();
        var reply = await api.GenerateAsync(await api.MonthlyContractAsync(), "2024-03-01", "2024-04-01");
        return (api, reply.InvoiceIds.Single());
    }
}
