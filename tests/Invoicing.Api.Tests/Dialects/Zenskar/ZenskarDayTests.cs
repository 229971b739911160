using Invoicing.TestKit;
using NUnit.Framework;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

/// <summary>A client's whole day, compared with what was read and found right.</summary>
[TestFixture]
public sealed class ZenskarDayTests
{
    private const string Golden = "tests/Invoicing.Api.Tests/Dialects/Zenskar/day.golden.txt";

    [Test]
    public async Task Day_equals_the_golden_file()
    {
        var api = await CreateAsync(Domain.Taxes.TaxRate.Of(Domain.Taxes.TaxCategory.S, 21));
        var day = new ScriptedDay(api.Host.Client);
        var post = HttpMethod.Post;

        var customer = await Call("Create a customer", post, "/customer", """
            {"customer_name":"Northwind GmbH","external_id":"crm-77","email":"Billing@Northwind.example","phone_number":"+49 30 1234",
             "address":{"line1":"Torstr. 1","city":"Berlin","zipCode":"10119","country":"Germany","country_code":"DE"},
             "tax_info":[{"country_code":"DE","tax_code":"VAT","tax_id":"DE123456789"}],"custom_data":{"tier":"gold"}}
            """);
        await Call("Refuse the same e-mail", post, "/customers", """{"customer_name":"Other","email":"billing@northwind.example"}""");
        await Call("Change the customer", HttpMethod.Patch, $"/customers/{Id(customer)}", """{"phone_number":null,"communications_enabled":false}""");
        var product = await Call("Create a product", post, "/products", """{"name":"Platform","type":"product","sku":"PLT-1"}""");
        var pricing = await Call("Price it", post, $"/products/{Id(product)}/pricing", """
            {"pricing_data":{"pricing_type":"per_unit","unit_amount":25.5,"currency":"EUR"},"quantity":{"type":"fixed","quantity":4,"unit":"user"},
             "billing_period":{"cadence":"P1M","offset":"prepaid"},"is_recurring":true,"payment_terms":[{"payment_term_type":"on_creation","due_days":30}]}
            """);
        var contract = await Call("Create a contract", post, "/contract_v2", $$"""
            {"name":"Northwind 2026","status":"active","currency":"EUR","start_date":"2026-01-01T00:00:00","end_date":"2026-12-31T23:59:59.999999",
             "customer_id":"{{Id(customer)}}","tags":["annual"],"phases":[{"name":"Year one","start_date":"2026-01-01","pricings":[
              {"product_id":"{{Id(product)}}","pricing_id":"{{Id(pricing)}}"},
              {"product":{"name":"Calls"},"pricing":{"pricing_data":{"pricing_type":"tiered","unit_amount":[0.1,0.05],"up_to":[1000,null],"currency":"EUR"},
               "quantity":{"type":"metered","aggregate_id":"calls","unit":"call"},"billing_period":{"cadence":"P1M","offset":"postpaid"} } }]}]}
            """);
        await Call("Report usage", post, "/usage/calls", """
            [{"customer_id":"crm-77","timestamp":"2026-01-10 08:00:00","event_id":"e-1","data":{"calls":900}},
             {"customer_id":"crm-77","timestamp":"2026-01-31T23:59:59Z","event_id":"e-2","quantity":300,"data":{"region":"EU"}}]
            """);
        await Call("Report it again", post, "/usage/calls", """{"customer_id":"crm-77","timestamp":"2026-01-10 08:00:00","event_id":"e-1","quantity":900}""");
        await Call("Look at the cycles", HttpMethod.Get, $"/contracts/{Id(contract)}/billingCycles?limit=3");
        var january = await Generate("Generate January", "2026-01-01", "2026-02-01");
        var february = await Generate("Generate February", "2026-02-01", "2026-03-01");
        await Call("List them", HttpMethod.Get, "/invoices/internal?limit=1&status__in=draft,approved&order=created_at");
        await Call("Approve January", HttpMethod.Patch, $"/invoices/{january}/approve", "{}");
        await Call("Pay in part", post, $"/invoices/{january}/payments", """{"amount":100,"payment_date":"2026-02-03","payment_method":"bank_transfer","external_id":"T-1"}""");
        await Call("Credit a part", post, $"/invoices/{january}/credit_note", """{"credit_note_amount":25,"reason":"Outage on the 12th"}""");
        await Call("See what is left", HttpMethod.Get, $"/invoices/{january}/summary");
        await Call("See the lines", HttpMethod.Get, $"/invoices/{january}?include_line_items=true");
        await Call("See the payments", HttpMethod.Get, $"/invoices/{january}/payments");
        await Call("Approve February", HttpMethod.Patch, $"/invoices/{february}/approve", "{}");
        await Call("Cannot void it", HttpMethod.Patch, $"/invoices/{february}/void", "{}");
        await Call("Credit it whole", post, $"/invoices/{february}/credit_note", """{"credit_note_amount":123.42,"reason":"Never used"}""");
        await Call("So it is void", HttpMethod.Patch, $"/invoices/{february}/void", "{}");
        var pdf = await api.GetAsync($"/invoices/{january}/download_invoice");
        day.Write("Download the document", $"GET /invoices/{january}/download_invoice", null, pdf.Status, pdf.ContentType, pdf.Body[..8]);
        await Call("Get a link for the buyer", HttpMethod.Get, $"/invoices/{january}/payment_link");
        await Call("Pause the contract", post, $"/contract_v2/{Id(contract)}/pause", """{"pause_date":"2026-03-11"}""");
        await Call("Resume it", HttpMethod.Patch, $"/contract_v2/{Id(contract)}/resume", """{"resume_date":"2026-03-21"}""");
        var march = await Generate("Generate March without the pause", "2026-03-01", "2026-04-01");
        await Call("Delete the draft", HttpMethod.Delete, $"/invoices/{march}");
        await Call("Cannot delete the customer", HttpMethod.Delete, $"/customers/{Id(customer)}");
        await Call("Expire the contract", HttpMethod.Patch, $"/contract_v2/{Id(contract)}/expire", """{"expiry_date":"2026-03-31"}""");

        day.ShouldEqual(Golden);

        async Task<string> Generate(string title, string from, string to)
        {
            var reply = await Call(title, post, GeneratePath, $$"""
                {"customer_id":"{{Id(customer)}}","contract_id":"{{Id(contract)}}","from_date":"{{from}}","to_date":"{{to}}"}
                """);
            return reply.GetProperty("invoice_ids")[0].GetString()!;
        }

        Task<System.Text.Json.JsonElement> Call(string title, HttpMethod method, string path, string? body = null) => day.CallAsync(
            title, method, path, body, ("x-api-key", api.Host.Demo.Zenskar.ApiKey), ("organisation", api.Organization.ToString()), ("apiversion", "20230501"));
    }

    private static string Id(System.Text.Json.JsonElement made) => made.GetProperty("id").GetString()!;
}
