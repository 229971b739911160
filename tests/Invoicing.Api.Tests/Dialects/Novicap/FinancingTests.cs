using System.Net;
using System.Text.Json;
using Invoicing.Api.Dialects.Novicap;
using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class FinancingTests
{
    [TestCase("acceptance", "issued")]
    [TestCase("approved_by_debtor", "issued")]
    [TestCase("paid_by_debtor", "paid")]
    public async Task A_step_issues_a_draft_first(string step, string status)
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();

        await (await StepAsync(id, step)).ShouldBeAsync(201, "{}");

        (await StatusAsync(id)).ShouldBe(status);
        (await SharedApi.Host.CountAsync($"invoices where serial = {SerialOf(id)} and number is not null")).ShouldBe(1);
    }

    [TestCase("acceptance", "The invoice is accepted already.")]
    [TestCase("approved_by_debtor", "The invoice is approved by its debtor already.")]
    [TestCase("paid_by_debtor", "The invoice is paid already.")]
    public async Task A_step_is_taken_once(string step, string message)
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();
        (await StepAsync(id, step)).StatusCode.ShouldBe(HttpStatusCode.Created);

        await (await StepAsync(id, step)).ShouldBeAsync(422, Refusal(message));
    }

    [TestCase("acceptance")]
    [TestCase("approved_by_debtor")]
    [TestCase("paid_by_debtor")]
    public async Task No_step_is_taken_with_a_void_invoice(string step)
    {
        var invoice = await IssuedAsync();
        await SharedApi.Host.SendAsync(new VoidInvoiceCommand(new InvoiceId(invoice.Id)));

        await (await StepAsync(InvoiceCode.Of(invoice.Serial), step)).ShouldBeAsync(422, Refusal("The invoice is void, so nothing more can be done with it."));
    }

    [TestCase("acceptance")]
    [TestCase("approved_by_debtor")]
    public async Task No_step_is_taken_with_a_paid_invoice(string step)
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();
        await StepAsync(id, "paid_by_debtor");

        await (await StepAsync(id, step)).ShouldBeAsync(422, Refusal("The invoice is paid already."));
    }

    [Test]
    public async Task A_payment_is_of_what_is_open()
    {
        var invoice = await IssuedAsync();
        await SharedApi.Host.SendAsync(new RecordPaymentCommand(new InvoiceId(invoice.Id), 400m));

        (await StepAsync(InvoiceCode.Of(invoice.Serial), "paid_by_debtor")).StatusCode.ShouldBe(HttpStatusCode.Created);

        var payments = await SharedApi.Host.SendAsync(new ListPaymentsQuery(new InvoiceId(invoice.Id)));
        payments.Items.Select(payment => payment.Amount.MinorUnits).ShouldBe([40_000, 110_000]);
    }

    [TestCase("acceptance")]
    [TestCase("approved_by_debtor")]
    [TestCase("paid_by_debtor")]
    public async Task Of_many_at_once_one_takes_the_step(string step)
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => StepAsync(id, step)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Where(answer => answer.StatusCode != HttpStatusCode.Created).ShouldAllBe(
            answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity || answer.StatusCode == HttpStatusCode.ServiceUnavailable);
        (await SharedApi.Host.CountAsync($"payments p join invoices i on i.id = p.invoice_id where i.serial = {SerialOf(id)}")).ShouldBe(step == "paid_by_debtor" ? 1 : 0);
    }

    [TestCase("api_key=KEY", "application/x-www-form-urlencoded")]
    [TestCase("{\"api_key\":\"KEY\"}", "application/json")]
    [TestCase("{\"api_key\":\"KEY\"}", "application/x-www-form-urlencoded")]
    public async Task The_body_carries_the_key(string body, string contentType)
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();

        await (await SendAsync(HttpMethod.Post, $"{Invoices}/{id}/acceptance", body.Replace("KEY", Key), null, contentType)).ShouldBeAsync(201, "{}");
    }

    [TestCase("{", "The body is not valid JSON.")]
    [TestCase("[]", "The body must be a JSON object.")]
    public async Task A_body_that_can_not_be_read_is_malformed(string body, string message)
    {
        var id = await (await PostAsync(Body(NewReference()))).CreatedIdAsync();

        await (await SendAsync(HttpMethod.Post, $"{Invoices}/{id}/paid_by_debtor", body, "Bearer " + Key)).ShouldBeAsync(400, Refusal(message));
        (await StatusAsync(id)).ShouldBe("draft");
    }

    private static Task<HttpResponseMessage> StepAsync(string id, string step) => SendAsync(HttpMethod.Post, $"{Invoices}/{id}/{step}", null, "Bearer " + Key);

    private static async Task<InvoiceView> IssuedAsync()
    {
        var invoice = await SharedApi.Host.SendAsync(new CreateInvoiceCommand(
            NewReference(), CompanyIdentifier.Parse(NewCompany()), CompanyIdentifier.Parse(NewCompany()), 150_000, new(2026, 1, 1), new(2026, 2, 1)));
        return await SharedApi.Host.SendAsync(new IssueInvoiceCommand(new InvoiceId(invoice.Id)));
    }

    private static long SerialOf(string id) => InvoiceCode.TryParse(id, out var serial) ? serial : throw new InvalidOperationException(id);

    private static async Task<string?> StatusAsync(string id) =>
        JsonDocument.Parse(await (await GetAsync(id)).Content.ReadAsStringAsync()).RootElement.GetProperty("data").GetProperty("status").GetString();
}
