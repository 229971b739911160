using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class GetInvoiceTests
{
    private const string NotFound = """{"detail":"Invoice not found"}""";

    [Test]
    public async Task Get_returns_what_generate_returned()
    {
        var (api, id, generated) = await InvoiceAsync();

        (await api.GetAsync($"/invoices/{id}")).ShouldBe(200, generated);
    }

    [TestCase("true")]
    [TestCase("1")]
    [TestCase("yes")]
    public async Task Line_items_come_on_demand(string flag)
    {
        var (api, id, generated) = await InvoiceAsync();

        (await api.GetAsync($"/invoices/{id}?include_line_items={flag}")).ShouldBe(
            200,
            generated[..^1] + ""","line_items":[{"position":1,"description":"Seat (2024-03-01 to 2024-03-31)","quantity":2.5,"unit_amount":40,"amount":100.00}]}""");
        (await api.GetAsync($"/invoices/{id}?include_line_items=no")).Body.ShouldBe(generated);
    }

    [Test]
    public async Task Approved_invoice_has_a_number_and_its_status()
    {
        var (api, id, _) = await InvoiceAsync();
        var issued = await api.Host.SendAsync(new IssueInvoiceCommand(new InvoiceId(id)));

        var invoice = (await api.GetAsync($"/invoices/{id}")).Json;

        invoice.GetProperty("status").GetString().ShouldBe("approved");
        invoice.GetProperty("invoice_number").GetString().ShouldBe(issued.Number);
    }

    [Test]
    public async Task Void_invoice_owes_nothing()
    {
        var (api, id, _) = await InvoiceAsync();
        await api.Host.SendAsync(new IssueInvoiceCommand(new InvoiceId(id)));
        await api.Host.SendAsync(new VoidInvoiceCommand(new InvoiceId(id)));

        var invoice = (await api.GetAsync($"/invoices/{id}")).Json;

        invoice.GetProperty("status").GetString().ShouldBe("void");
        invoice.GetProperty("amount_due").GetRawText().ShouldBe("0.00");
        invoice.GetProperty("invoice_total").GetRawText().ShouldBe("100.00");
    }

    [Test]
    public async Task Id_is_read_in_every_form()
    {
        var (api, id, generated) = await InvoiceAsync();

        (await api.GetAsync($"/invoices/{id:N}")).Body.ShouldBe(generated);
        (await api.GetAsync($"/invoices/{id.ToString().ToUpperInvariant()}")).Body.ShouldBe(generated);
        (await api.GetAsync($"/invoices/urn:uuid:{id}")).Body.ShouldBe(generated);
    }

    [Test]
    public async Task Unknown_invoice_is_not_found()
    {
        var api = await CreateAsync();

        (await api.GetAsync($"/invoices/{Guid.Empty}")).ShouldBe(404, NotFound);
    }

    [Test]
    public async Task Invoice_of_another_account_is_not_found()
    {
        var (api, id, _) = await InvoiceAsync();
        var demo = api.Host.Demo.Zenskar;

        var reply = await api.GetAsync($"/invoices/{id}", ("x-api-key", demo.OtherOrganisationApiKey), ("organisation", demo.OtherOrganisation));

        reply.ShouldBe(404, NotFound);
    }

    [Test]
    public async Task Invoice_of_another_organisation_is_not_found()
    {
        var (_, id, _) = await InvoiceAsync();
        var other = await CreateAsync();

        (await other.GetAsync($"/invoices/{id}")).ShouldBe(404, NotFound);
    }

    [Test]
    public async Task Malformed_values_are_told_from_path_to_header()
    {
        var api = await CreateAsync();

        var reply = await api.GetAsync("/invoices/xyz?include_line_items=maybe", ("apiversion", "v1"));

        const string detail = "invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found `x` at 1";
        reply.ShouldBe(
            422,
            "{\"detail\":[" +
            $$$"""{"type":"uuid_parsing","loc":["path","invoice_id"],"msg":"Input should be a valid UUID, {{{detail}}}","input":"xyz","ctx":{"error":"{{{detail}}}"}},""" +
            """{"type":"bool_parsing","loc":["query","include_line_items"],"msg":"Input should be a valid boolean, unable to interpret input","input":"maybe"},""" +
            """{"type":"int_parsing","loc":["header","apiversion"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"v1"}]}""");
    }

    [TestCase("generate_invoice")]
    [TestCase("%20")]
    [TestCase("%27%3B%20drop%20table%20invoices%3B--")]
    [TestCase("00000000-0000-0000-0000-00000000000%E2%82%AC")]
    public async Task Malformed_id_is_a_validation_error(string id)
    {
        var api = await CreateAsync();

        var reply = await api.GetAsync($"/invoices/{id}");

        reply.Status.ShouldBe(422);
        reply.Json.GetProperty("detail")[0].GetProperty("loc").GetRawText().ShouldBe("""["path","invoice_id"]""");
    }

    [TestCase("")]
    [TestCase("%20")]
    public async Task Blank_flag_is_a_wrong_one(string flag)
    {
        var api = await CreateAsync();

        (await api.GetAsync($"/invoices/{Guid.Empty}?include_line_items={flag}")).ShouldComplain(
            $$"""{"type":"bool_parsing","loc":["query","include_line_items"],"msg":"Input should be a valid boolean, unable to interpret input","input":"{{Uri.UnescapeDataString(flag)}}"}""");
    }

    private static async Task<(ZenskarApi Api, Guid Id, string Generated)> InvoiceAsync()
    {
        var api = await CreateAsync();
        var contract = await api.ContractAsync(Price(40, quantity: 2.5m));
        var reply = await api.GenerateAsync(contract, "2024-03-01", "2024-04-01");
        return (api, reply.InvoiceIds.Single(), reply.Invoice.GetRawText());
    }
}
