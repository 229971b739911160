using System.Text.RegularExpressions;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed partial class GetOrderTests
{
    [Test]
    public async Task A_paid_order_has_every_key_of_every_client()
    {
        var order = await PolarApi.CreateOrderAsync();

        var answer = await PolarApi.GetAsync(PolarApi.Order(order));

        answer.Json.GetProperty("invoice_number").GetString()!.ShouldMatch("^[A-Z0-9-]{1,16}-[A-Z]{8}-[0-9]{4,}$");
        var body = Masked(answer.Body);
        var customer = PolarApi.Host.Demo.Polar.CustomerId;
        answer.ShouldBe(200, answer.Body);
        body.ShouldBe($$"""
            {"id":"{{order}}","created_at":"TIME","modified_at":"TIME","status":"paid","paid":true,
            "subtotal_amount":10999,"discount_amount":999,"net_amount":10000,"amount":10000,"tax_amount":2000,"total_amount":12000,
            "applied_balance_amount":0,"from_balance_amount":0,"due_amount":12000,"refunded_amount":0,"refunded_tax_amount":0,
            "refundable_amount":10000,"refundable_tax_amount":2000,"currency":"usd","billing_reason":"purchase","billing_name":"Ada Lovelace",
            "billing_address":{"line1":"12 St James's Square","line2":null,"postal_code":"SW1Y 4JH","city":"London","state":null,"country":"GB"},
            "invoice_number":"NUMBER","receipt_number":null,"is_invoice_generated":false,"seats":null,"units":null,
            "customer_id":"{{customer}}","user_id":"{{customer}}","product_id":null,"product_price_id":null,"discount_id":null,
            "subscription_id":null,"checkout_id":null,"product":null,"product_price":null,"subscription":null,
            "items":[{"id":"ID","created_at":"TIME","modified_at":null,"label":"Analytical engine","amount":10000,"tax_amount":1818,
            "proration":false,"product_price_id":null},
            {"id":"ID","created_at":"TIME","modified_at":null,"label":"Punched cards","amount":999,"tax_amount":182,
            "proration":false,"product_price_id":null}],
            "description":"Engine and cards","next_payment_attempt_at":null}
            """.ReplaceLineEndings(""));
    }

    [Test]
    public async Task An_unpaid_order_is_pending_and_has_its_number_already()
    {
        var json = (await PolarApi.GetAsync(PolarApi.Order(await PolarApi.CreateOrderAsync(paid: false, billingName: null)))).Json;

        json.GetProperty("status").GetString().ShouldBe("pending");
        json.GetProperty("paid").GetBoolean().ShouldBeFalse();
        json.GetProperty("modified_at").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        json.GetProperty("billing_name").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        json.GetProperty("billing_address").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        json.GetProperty("invoice_number").GetString().ShouldNotBeNullOrEmpty();
    }

    [Test]
    public async Task Numbers_of_one_customer_follow_each_other()
    {
        var first = await NumberAsync();
        var second = await NumberAsync();

        second[..^4].ShouldBe(first[..^4]);
        string.CompareOrdinal(second, first).ShouldBeGreaterThan(0);
    }

    private static async Task<string> NumberAsync() =>
        (await PolarApi.GetAsync(PolarApi.Order(await PolarApi.CreateOrderAsync()))).Json.GetProperty("invoice_number").GetString()!;

    private static string Masked(string body)
    {
        body = Times().Replace(body, "\"TIME\"");
        body = Numbers().Replace(body, "\"invoice_number\":\"NUMBER\"");
        return ItemIds().Replace(body, "{\"id\":\"ID\",\"created_at\":\"TIME\",\"modified_at\":null,\"label\"");
    }

    [GeneratedRegex("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{6}Z\"", RegexOptions.None, 1000)]
    private static partial Regex Times();

    [GeneratedRegex("\"invoice_number\":\"[^\"]+\"", RegexOptions.None, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex("\\{\"id\":\"[0-9a-f-]{36}\",\"created_at\":\"TIME\",\"modified_at\":null,\"label\"", RegexOptions.None, 1000)]
    private static partial Regex ItemIds();
}
