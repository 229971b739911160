using System.Text.Json;
using Invoicing.Api.Dialects.Novicap;
using Invoicing.Application.Invoices;
using Invoicing.Application.SourceDocuments;
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

    /// <summary>The demo's own invoices, of contracts, name no companies.</summary>
    [TestCase("contract_id is not null and status = 'Issued'")]
    [TestCase("external_id = 'KEY'")]
    public async Task An_invoice_without_two_companies_has_no_form_here(string condition)
    {
        var key = NewReference();
        var document = new PostedDocument(key, JsonSerializer.SerializeToElement(new { invoice_id = key, amount = "350", project_id = "p" }));
        await SharedApi.Host.SendAsync(new UpsertInvoiceDocumentsCommand(SharedApi.Host.Demo.Cannlytics.OrganizationId, [document]));
        var account = $"select account_id from organizations where handle = '{SharedApi.Host.Demo.Cannlytics.OrganizationId}'";
        var serial = await SharedApi.Host.ScalarAsync<long>(
            $"select min(serial) from invoices where account_id = ({account}) and {condition.Replace("KEY", key)}");
        serial.ShouldBeGreaterThan(0);

        await (await GetAsync(InvoiceCode.Of(serial))).ShouldBeAsync(404, Unknown);
    }
}
