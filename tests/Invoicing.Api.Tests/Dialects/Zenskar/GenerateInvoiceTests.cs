using System.Globalization;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class GenerateInvoiceTests
{
    [Test]
    public async Task Generate_returns_the_whole_draft()
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();

        var reply = await api.GenerateAsync(contract, "2024-03-01T00:00:00Z", "2024-04-01T00:00:00Z");

        var id = reply.InvoiceIds.Single();
        var expected = $$"""
            {"invoice_ids":["{{id}}"],"invoices":[{"id":"{{id}}","invoice_id":"{{id}}",
            "customer_id":"{{api.Customer}}","contract_id":"{{contract}}","invoice_number":null,
            "invoice_period":{"begin_date":"2024-03-01T00:00:00+00:00","end_date_exclusive":"2024-04-01T00:00:00+00:00"},
            "status":"draft","created_at":"<time>","created_by":null,"last_updated_at":"<time>",
            "invoice_total":100.00,"net_invoice_total":100.00,"applied_balance":0.00,"invoice_url":null,"external_id":null,
            "payment_url":null,"due_date":null,"promise_due_date":null,"amount_due":100.00,"charged_at":null}]}
            """;
        WithoutTimes(reply.Body).ShouldBe(expected.ReplaceLineEndings(string.Empty));
        reply.Status.ShouldBe(200);
        reply.ContentType.ShouldBe("application/json");
    }

    [Test]
    public async Task Generate_bills_the_demo_contract()
    {
        var api = await CreateAsync();
        var demo = api.Host.Demo.Zenskar;
        var body = $$"""
            {"customer_id": "{{demo.CustomerId}}", "contract_id": "{{demo.ContractId}}",
             "from_date": "2025-02-01T00:00:00", "to_date": "2025-03-01T00:00:00", "check_duplicate_invoice": false}
            """;

        var reply = await api.PostAsync(body, ("organisation", demo.Organisation));

        reply.Status.ShouldBe(200);
        reply.InvoiceIds.Length.ShouldBe(1);
        reply.Total.ShouldBeGreaterThan(0);
    }

    [TestCase("1709251200", "1711929600")]
    [TestCase("1709251200000", "1711929600000")]
    [TestCase("1709251200.5", "1711843200.5")]
    [TestCase("\"1709251200\"", "\"1711929600\"")]
    [TestCase("\"2024-03-01\"", "\"2024-04-01\"")]
    [TestCase("\"2024-03-01T00:00:00\"", "\"2024-04-01 00:00\"")]
    [TestCase("\"2024-03-01T02:00:00+02:00\"", "\"2024-04-01T02:00:00+0200\"")]
    [TestCase("\"2024-03-01T17:45:00Z\"", "\"2024-03-31T23:59:59.999999Z\"")]
    public async Task Dates_come_in_many_forms(string from, string to)
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();

        var reply = await api.PostAsync(api.Body(contract.Value, from, to));

        reply.Invoice.GetProperty("invoice_period").GetRawText().ShouldBe(
            """{"begin_date":"2024-03-01T00:00:00+00:00","end_date_exclusive":"2024-04-01T00:00:00+00:00"}""");
        reply.Total.ShouldBe(100);
    }

    [Test]
    public async Task Partial_window_is_prorated_by_days()
    {
        var api = await CreateAsync();
        var contract = await api.ContractAsync(Price(100), Price(90, offset: BillingOffset.Postpaid));

        var reply = await api.GenerateAsync(contract, "2024-03-01", "2024-03-11");

        // 10 of 31 days of 100 and of 90: 32.258 and 29.032.
        reply.Invoice.GetProperty("invoice_total").GetRawText().ShouldBe("61.29");
    }

    [Test]
    public async Task Window_over_several_cycles_bills_each()
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();

        (await api.GenerateAsync(contract, "2024-01-01", "2024-03-16")).Total.ShouldBe(248.39m);
    }

    [Test]
    public async Task Billing_day_moves_the_cycles()
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();

        (await api.GenerateAsync(contract, "2024-03-15", "2024-04-15", "\"billing_cycle_start_day\":\"15\"")).Total.ShouldBe(100);
    }

    [TestCase(BillingOffset.Prepaid, "2024-03-01", 1)]
    [TestCase(BillingOffset.Prepaid, "2024-03-02", 0)]
    [TestCase(BillingOffset.Postpaid, "2024-04-01", 1)]
    [TestCase(BillingOffset.Postpaid, "2024-01-01", 0)]
    [TestCase(BillingOffset.Prepaid, "0001-01-01", 0)]
    [TestCase(BillingOffset.Postpaid, "9999-12-31", 0)]
    public async Task Bill_date_bills_the_cycle_that_it_belongs_to(BillingOffset offset, string date, int invoices)
    {
        var api = await CreateAsync();
        var contract = await api.ContractAsync(Price(100, offset: offset));

        var reply = await api.GenerateAsync(contract, "2024-03-01", "2024-04-01", $"\"bill_for_date\":\"{date}\"");

        reply.InvoiceIds.Length.ShouldBe(invoices);
        if (invoices == 0)
        {
            reply.ShouldBe(200, """{"invoice_ids":[],"invoices":[]}""");
        }
        else
        {
            reply.Total.ShouldBe(100);
        }

        (await api.InvoicesAsync()).ShouldBe(invoices);
    }

    [Test]
    public async Task Window_before_the_contract_bills_nothing()
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();

        (await api.GenerateAsync(contract, "2023-01-01", "2024-01-01")).ShouldBe(200, """{"invoice_ids":[],"invoices":[]}""");
    }

    [Test]
    public async Task Default_tax_of_the_seller_is_added()
    {
        var api = await CreateAsync(TaxRate.Of(TaxCategory.S, 21));
        var contract = await api.ContractAsync(Price(33.33m, quantity: 3));

        var reply = await api.GenerateAsync(contract, "2024-03-01", "2024-04-01");

        reply.Invoice.GetProperty("invoice_total").GetRawText().ShouldBe("120.99");
    }

    [TestCase("JPY", 1234, "1234")]
    [TestCase("KWD", 1.5, "1.500")]
    [TestCase("EUR", 1500, "1500.00")]
    public async Task Amounts_have_the_decimals_of_the_currency(string currency, double price, string expected)
    {
        var api = await CreateAsync(currency: currency);
        var contract = await api.ContractAsync(true, Currency.Of(currency).Code, Price((decimal)price));

        var invoice = (await api.GenerateAsync(contract, "2024-03-01", "2024-04-01")).Invoice;

        foreach (var amount in new[] { "invoice_total", "net_invoice_total", "amount_due" })
        {
            invoice.GetProperty(amount).GetRawText().ShouldBe(expected, amount);
        }

        decimal.Parse(expected, CultureInfo.InvariantCulture).ShouldBe((decimal)price);
    }

    [Test]
    public async Task Unknown_fields_and_lax_values_are_taken()
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();
        const string more = "\"check_duplicate_invoice\":\"yes\",\"bill_for_date\":null,\"billing_cycle_start_day\":1.0,\"id\":1,\"status\":\"paid\",\"invoice_total\":9";

        var reply = await api.GenerateAsync(contract, "2024-03-01", "2024-04-01", more);

        reply.Invoice.GetProperty("status").GetString().ShouldBe("draft");
        reply.Total.ShouldBe(100);
    }

    [Test]
    public async Task Api_version_is_a_number_and_changes_nothing()
    {
        var api = await CreateAsync();
        var contract = await api.MonthlyContractAsync();
        var body = api.Body(contract.Value, "\"2024-03-01\"", "\"2024-04-01\"");

        (await api.PostAsync(body, ("apiversion", "20230501"))).Status.ShouldBe(200);
        (await api.PostAsync(body, ("apiversion", "1.5"))).ShouldComplain(
            """{"type":"int_parsing","loc":["header","apiversion"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"1.5"}""");
    }
}
