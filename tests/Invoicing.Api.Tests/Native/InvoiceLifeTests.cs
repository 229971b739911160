using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.Native;

/// <summary>From the draft to the money, over HTTP.</summary>
[TestFixture]
public sealed class InvoiceLifeTests
{
    private NativeApi api = null!;
    private Guid customer;

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await CreateAsync();
        customer = await api.CustomerAsync("Buyer", "buyer@example.com");
    }

    [Test]
    public async Task A_draft_says_everything_and_is_changed_in_parts()
    {
        var draft = await api.DraftAsync(customer, """
            {"reference":"R-1","issueDate":"2026-03-01","dueDate":"2026-03-31","notes":["Thank you"],"prepaid":"10",
             "paymentTerms":{"text":"30 days","netDays":30},"references":{"purchaseOrder":"PO-1"},"invoicingPeriod":{"start":"2026-02-01","end":"2026-02-28"},
             "lines":[{"description":"Work","quantity":"2.5","unitCode":"HUR","unitPrice":{"amount":"80.00","currency":"EUR"},"discount":"20","taxCategory":"S","taxRate":"21"},
                      {"description":"Book","unitPrice":"10.40","taxRate":4}],
             "allowances":[{"reason":"Loyalty","amount":"5","taxRate":"21"}],"charges":[{"reason":"Freight","amount":"7.50","taxRate":"21"}]}
            """);

        var invoice = draft.Attributes;
        invoice.GetProperty("status").GetString().ShouldBe("draft");
        invoice.GetProperty("lineTotal").GetRawText().ShouldBe("""{"amount":"190.40","currency":"EUR"}""");
        invoice.GetProperty("taxExclusive").GetProperty("amount").GetString().ShouldBe("192.90");
        invoice.GetProperty("tax").GetProperty("amount").GetString().ShouldBe("38.75");
        invoice.GetProperty("due").GetProperty("amount").GetString().ShouldBe("221.65");
        invoice.GetProperty("lines")[0].GetProperty("quantity").GetString().ShouldBe("2.5");
        invoice.GetProperty("taxes").GetArrayLength().ShouldBe(2);

        var changed = await api.PatchAsync($"/invoices/{draft.Id}", Document("invoices", draft.Id, """{"prepaid":null,"notes":[],"dueDate":"2026-04-15"}"""));
        changed.Status.ShouldBe(200, changed.Body);
        changed.Attributes.GetProperty("due").GetProperty("amount").GetString().ShouldBe("231.65");
        changed.Attributes.GetProperty("notes").GetArrayLength().ShouldBe(0);
        changed.Attributes.GetProperty("reference").GetString().ShouldBe("R-1");
        changed.Attributes.GetProperty("lines").GetArrayLength().ShouldBe(2);
    }

    [Test]
    public async Task A_preview_shows_totals_and_what_is_missing_and_stores_nothing()
    {
        var before = await api.Host.CountAsync($"invoices where organization_id = '{api.Organization}'");

        var preview = await api.PostAsync("/invoices/preview", DraftBody(api, customer, """{"lines":[{"description":"Work","unitPrice":"100"}]}"""));

        preview.Status.ShouldBe(200, preview.Body);
        preview.Attributes.GetProperty("invoice").GetProperty("taxInclusive").GetProperty("amount").GetString().ShouldBe("121.00");
        preview.Attributes.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).ShouldContain("BR-08");
        (await api.Host.CountAsync($"invoices where organization_id = '{api.Organization}'")).ShouldBe(before);
    }

    [Test]
    public async Task Issued_sent_paid_and_downloaded()
    {
        var draft = await api.DraftAsync(customer);
        var issued = await api.PostAsync($"/invoices/{draft.Id}/issue", null);
        issued.Status.ShouldBe(200, issued.Body);
        issued.Attributes.GetProperty("status").GetString().ShouldBe("issued");
        issued.Attributes.GetProperty("number").GetString().ShouldNotBeNullOrEmpty();

        (await api.PostAsync($"/invoices/{draft.Id}/send", null)).Status.ShouldBe(202);
        var part = await api.PostAsync($"/invoices/{draft.Id}/payments", Document("payments", attributes: """{"amount":"21.00","date":"2026-03-20","reference":"T-1"}"""));
        part.Status.ShouldBe(201, part.Body);
        (await api.GetAsync(part.Headers.Location!.ToString())).Data.GetRawText().ShouldBe(part.Data.GetRawText());
        (await api.PostAsync($"/invoices/{draft.Id}/payments", Document("payments", attributes: """{"amount":"100.01"}"""))).Status.ShouldBe(422);
        (await api.PostAsync($"/invoices/{draft.Id}/payments", Document("payments"))).Status.ShouldBe(201);

        var paid = await api.GetAsync($"/invoices/{draft.Id}?include=payments");
        paid.Attributes.GetProperty("status").GetString().ShouldBe("paid");
        paid.Attributes.GetProperty("balance").GetProperty("amount").GetString().ShouldBe("0.00");
        paid.Json.GetProperty("included").GetArrayLength().ShouldBe(2);
        var reversal = await api.PostAsync($"/payments/{part.Id}/reverse", Document("reversals", attributes: """{"reason":"Bounced"}"""));
        reversal.Status.ShouldBe(201, reversal.Body);
        (await api.GetAsync($"/invoices/{draft.Id}")).Attributes.GetProperty("balance").GetProperty("amount").GetString().ShouldBe("21.00");

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/invoices/{draft.Id}/documents/pdf");
        request.Headers.Authorization = new("Bearer", api.Key);
        using var pdf = await api.Host.Client.SendAsync(request);
        pdf.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await pdf.Content.ReadAsByteArrayAsync())[..5].ShouldBe("%PDF-"u8.ToArray());
        (await api.GetAsync($"/invoices/{draft.Id}/documents/doc")).Code.ShouldBe("document.unknown_format");
    }

    [Test]
    public async Task Credited_by_lines_and_by_the_rest()
    {
        var invoice = await IssueAsync();

        var byLine = await api.PostAsync($"/invoices/{invoice}/credit", Document("credits", attributes: """{"reason":"Late","lines":[{"position":1,"amount":"40"}]}"""));
        byLine.Status.ShouldBe(201, byLine.Body);
        byLine.Attributes.GetProperty("kind").GetString().ShouldBe("creditNote");
        byLine.Data.GetProperty("relationships").GetProperty("creditedInvoice").GetProperty("data").GetProperty("id").GetString().ShouldBe(invoice);
        (await api.PostAsync($"/invoices/{invoice}/credit", Document("credits", attributes: """{"reason":"Rest"}"""))).Status.ShouldBe(201);

        var credited = await api.GetAsync($"/invoices/{invoice}?include=creditNotes");
        credited.Attributes.GetProperty("balance").GetProperty("amount").GetString().ShouldBe("0.00");
        credited.Json.GetProperty("included").GetArrayLength().ShouldBe(2);
        (await api.PostAsync($"/invoices/{invoice}/credit", Document("credits", attributes: """{"reason":"More"}"""))).Status.ShouldBeOneOf(409, 422);
    }

    [Test]
    public async Task Corrected_by_a_credit_note_and_a_new_draft()
    {
        var invoice = await IssueAsync();

        var draft = await api.PostAsync($"/invoices/{invoice}/correct", Document("corrections", attributes: """{"reason":"Wrong price"}"""));

        draft.Status.ShouldBe(201, draft.Body);
        draft.Attributes.GetProperty("status").GetString().ShouldBe("draft");
        draft.Data.GetProperty("relationships").GetProperty("correctedInvoice").GetProperty("data").GetProperty("id").GetString().ShouldBe(invoice);
        var corrected = await api.GetAsync($"/invoices/{invoice}?include=correctedBy,creditNotes");
        corrected.Json.GetProperty("included").GetArrayLength().ShouldBe(2);
    }

    [Test]
    public async Task Void_and_then_nothing_more()
    {
        var invoice = await IssueAsync();

        (await api.PostAsync($"/invoices/{invoice}/void", null)).Attributes.GetProperty("status").GetString().ShouldBe("void");
        foreach (var (action, body) in new[] { ("void", null), ("issue", null), ("payments", Document("payments")), ("credit", Document("credits", attributes: """{"reason":"x"}""")) })
        {
            var refused = await api.PostAsync($"/invoices/{invoice}/{action}", body);
            refused.Status.ShouldBeOneOf([409, 422], refused.Body);
            refused.Code.ShouldStartWith("invoice.");
        }

        (await api.DeleteAsync($"/invoices/{invoice}")).Status.ShouldBeOneOf(409, 422);
        (await api.PatchAsync($"/invoices/{invoice}", Document("invoices", invoice, """{"reference":"x"}"""))).Status.ShouldBeOneOf(409, 422);
    }

    [Test]
    public async Task A_change_of_what_was_not_read_is_412()
    {
        var draft = await api.DraftAsync(customer);
        var tag = draft.Headers.ETag!.ToString();
        var first = await api.PatchAsync($"/invoices/{draft.Id}", Document("invoices", draft.Id, """{"reference":"first"}"""), ("If-Match", tag));
        first.Status.ShouldBe(200, first.Body);

        var late = await api.PatchAsync($"/invoices/{draft.Id}", Document("invoices", draft.Id, """{"reference":"late"}"""), ("If-Match", tag));

        late.Status.ShouldBe(412, late.Body);
        (await api.PostAsync($"/invoices/{draft.Id}/issue", null, ("If-Match", tag))).Status.ShouldBe(412);
        (await api.PostAsync($"/invoices/{draft.Id}/issue", null, ("If-Match", first.Headers.ETag!.ToString()))).Status.ShouldBe(200);
    }

    [Test]
    public async Task A_keyed_write_is_done_once_and_answered_alike()
    {
        var body = DraftBody(api, customer, """{"lines":[{"description":"Once","unitPrice":"1"}]}""");
        var key = ("Idempotency-Key", $"\"{Guid.CreateVersion7()}\"");

        var first = await api.PostAsync("/invoices", body, key);
        var again = await api.PostAsync("/invoices", body, key);

        again.Body.ShouldBe(first.Body);
        again.Headers.Location.ShouldBe(first.Headers.Location);
        again.Headers.GetValues("Idempotency-Replayed").Single().ShouldBe("true");
    }

    [TestCase("""{"lines":[{"description":"x","unitPrice":"a"}]}""", "/data/attributes/lines/0/unitPrice")]
    [TestCase("""{"lines":[{"description":"x","unitPrice":{"amount":"1","currency":"USD"}}]}""", "/data/attributes/lines/0/unitPrice")]
    [TestCase("""{"lines":[{"description":"x","unitPrice":"1","discount":"0.001"}]}""", "/data/attributes/lines/0/discount")]
    [TestCase("""{"lines":[{"description":"x","unitPrice":"1","taxCategory":"X"}]}""", "/data/attributes/lines/0/taxCategory")]
    [TestCase("""{"lines":[{"description":"x","unitPrice":"1","taxCategory":"Z","taxRate":"5"}]}""", "/data/attributes/lines/0/taxRate")]
    [TestCase("""{"lines":[{"unitPrice":"1"}]}""", "/data/attributes/lines/0")]
    [TestCase("""{"lines":[{"description":"x","unitPrice":1e999}]}""", "/data/attributes/lines/0/unitPrice")]
    [TestCase("""{"lines":[1]}""", "/data/attributes/lines/0")]
    [TestCase("""{"lines":{}}""", "/data/attributes/lines")]
    [TestCase("""{"currency":"XXX"}""", "/data/attributes/currency")]
    [TestCase("""{"status":"issued"}""", "/data/attributes/status")]
    [TestCase("""{"number":"1"}""", "/data/attributes/number")]
    [TestCase("""{"issueDate":"2026-02-30"}""", "/data/attributes/issueDate")]
    [TestCase("""{"paymentTerms":{"netDays":-1}}""", "/data/attributes/paymentTerms/netDays")]
    [TestCase("""{"notes":[1]}""", "/data/attributes/notes/0")]
    public async Task What_is_wrong_is_pointed_at(string attributes, string pointer)
    {
        var reply = await api.PostAsync("/invoices", DraftBody(api, customer, attributes));

        reply.Status.ShouldBe(422, reply.Body);
        reply.Pointer.ShouldBe(pointer);
    }

    private async Task<string> IssueAsync()
    {
        var draft = await api.DraftAsync(customer);
        (await api.PostAsync($"/invoices/{draft.Id}/issue", null)).Status.ShouldBe(200);
        return draft.Id;
    }
}
