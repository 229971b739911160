using System.Text.Json;
using Invoicing.Api.Dialects.Novicap;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class GetInvoiceTests
{
    [Test]
    public async Task Get_answers_what_create_answered()
    {
        var created = await PostAsync(Body(NewReference()));

        await (await GetAsync(await created.CreatedIdAsync())).ShouldBeAsync(200, await created.Content.ReadAsStringAsync());
    }

    [TestCase(false, "issued")]
    [TestCase(true, "void")]
    public async Task The_status_follows_the_ledger(bool isVoid, string status)
    {
        var invoice = await SharedApi.Host.SendAsync(new CreateInvoiceCommand(
            NewReference(), CompanyIdentifier.Parse(NewCompany()), CompanyIdentifier.Parse(NewCompany()), 150_000, new(2026, 1, 1), new(2026, 2, 1)));
        await SharedApi.Host.SendAsync(new IssueInvoiceCommand(new InvoiceId(invoice.Id)));
        if (isVoid)
        {
            await SharedApi.Host.SendAsync(new VoidInvoiceCommand(new InvoiceId(invoice.Id)));
        }

        var body = await (await GetAsync(InvoiceCode.Of(invoice.Serial))).Content.ReadAsStringAsync();

        JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("status").GetString().ShouldBe(status);
    }

    [TestCase("I-ZZZZ")]
    [TestCase("I-ZZZZZZZZZZZZ")]
    [TestCase("I-ZZZZZZZZZZZZZZZZZZZZ")]
    [TestCase("i-1A2B")]
    [TestCase("1")]
    [TestCase("I-")]
    [TestCase("I-1A2B%20")]
    [TestCase("%20")]
    [TestCase("I-1A%2F2B")]
    [TestCase("';drop table invoices;--")]
    [TestCase("01900000-0000-7000-8000-00000000d001")]
    public async Task An_unknown_or_malformed_id_is_not_found(string id) => await (await GetAsync(id)).ShouldBeAsync(404, Unknown);

    [Test]
    public async Task An_invoice_of_another_partner_is_as_unknown_as_none()
    {
        var body = Body(NewReference(), ("company_novicap_id", $"\"{NewCompany()}\""));
        var id = await (await SendAsync(HttpMethod.Post, Invoices, body, "Bearer " + OtherKey)).CreatedIdAsync();

        await (await GetAsync(id)).ShouldBeAsync(404, Unknown);
        (await GetAsync(id, OtherKey)).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Test]
    public async Task An_invoice_without_two_companies_has_no_form_here()
    {
        var key = NewReference();
        await SharedApi.Host.SendAsync(new UpsertInvoiceDocumentsCommand(
            SharedApi.Host.Demo.Cannlytics.OrganizationId, [new PostedDocument(key, JsonSerializer.SerializeToElement(new { invoice_id = key, amount = "350" }))]));
        for (var serial = 1L; serial < 1_000; serial++)
        {
            // Whatever else the ledger holds, nothing answers with less than the whole form.
            var response = await GetAsync(InvoiceCode.Of(serial));
            var body = await response.Content.ReadAsStringAsync();
            if (response.IsSuccessStatusCode)
            {
                JsonDocument.Parse(body).RootElement.GetProperty("data").EnumerateObject().ShouldAllBe(member => member.Value.ValueKind != JsonValueKind.Null);
            }
            else
            {
                body.ShouldBe(Unknown);
            }
        }
    }
}
