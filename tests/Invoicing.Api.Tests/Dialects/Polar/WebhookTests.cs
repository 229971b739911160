using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed class WebhookTests
{
    [Test]
    public async Task An_order_lives_through_its_events()
    {
        var order = await PolarShop.FeedAsync(new ShopEvent { Net = 10_000, Discount = 500 });
        await ShouldBeAsync(order, "pending", 0, 0);

        await PolarShop.FeedAsync(order.Paid());
        await ShouldBeAsync(order, "paid", 0, 0);

        await PolarShop.FeedAsync(order.RefundedBy(3_330));
        await ShouldBeAsync(order, "partially_refunded", 3_330, 333);

        await PolarShop.FeedAsync(order.RefundedBy(10_000));
        await ShouldBeAsync(order, "refunded", 10_000, 1_000);
    }

    [Test]
    public async Task What_the_shop_told_is_shown()
    {
        var subscription = Guid.Parse("3f0e4f0c-4a88-4c0f-8f6e-0a3a1a0b0c0d");
        var told = await PolarShop.FeedAsync(new ShopEvent { SubscriptionId = subscription });

        var json = (await PolarShop.GetAsync($"/v1/orders/{told.Id}")).Json;

        json.GetProperty("created_at").GetString().ShouldBe("2026-05-04T10:00:00.123456Z");
        json.GetProperty("metadata").GetRawText().ShouldBe("""{"source":"shop"}""");
        json.GetProperty("subscription_id").GetGuid().ShouldBe(subscription);
        json.GetProperty("product").GetProperty("name").GetString().ShouldBe("Handbook");
        json.GetProperty("product").GetProperty("is_recurring").GetBoolean().ShouldBeTrue();
        json.GetProperty("items")[0].GetProperty("id").GetGuid().ShouldBe(told.ProductId);
        json.GetProperty("items")[0].GetProperty("tax_amount").GetInt64().ShouldBe(500);
        json.GetProperty("customer").GetProperty("external_id").GetString().ShouldBe(told.ExternalId);
        json.GetProperty("customer").GetProperty("metadata").GetRawText().ShouldBe("""{"plan":"pro"}""");
        json.GetProperty("invoice_number").GetString()!.ShouldEndWith("-0001");
    }

    [TestCase("current_period_start", false)]
    [TestCase("seats", true)]
    public async Task A_subscription_is_shown_with_every_key_of_every_client_or_not_at_all(string missing, bool isShown)
    {
        var order = new ShopEvent();
        var subscription = JsonNode.Parse("""
            {"id":"3f0e4f0c-4a88-4c0f-8f6e-0a3a1a0b0c0d","created_at":"2026-05-04T10:00:00Z","amount":5000,"currency":"usd","recurring_interval":"month",
            "status":"active","current_period_start":"2026-05-04T10:00:00Z","customer_id":"x","product_id":"y","seats":4}
            """)!.AsObject();
        subscription.Remove(missing);
        await PolarShop.DeliverAsync(order.ToJson(data => data["subscription"] = subscription));

        var shown = (await PolarShop.GetAsync($"/v1/orders/{order.Id}")).Json.GetProperty("subscription");

        (shown.ValueKind is JsonValueKind.Object).ShouldBe(isShown);
        if (isShown)
        {
            shown.GetProperty("pause_at_period_end").GetBoolean().ShouldBeFalse();
            shown.GetProperty("seats").ValueKind.ShouldBe(JsonValueKind.Null);
            shown.GetProperty("recurring_interval_count").GetInt32().ShouldBe(1);
        }
    }

    [Test]
    public async Task The_same_message_has_its_effect_once()
    {
        var order = new ShopEvent();
        var body = order.ToJson();
        var id = $"msg_{Guid.CreateVersion7():N}";

        (await PolarShop.DeliverAsync(body, id)).ShouldBe(200, """{"status":"applied"}""");
        (await PolarShop.DeliverAsync(body, id)).ShouldBe(200, """{"status":"known_already"}""");
        (await PolarShop.DeliverAsync(body)).ShouldBe(200, """{"status":"applied"}""");

        (await PolarShop.Host.CountAsync($"orders where external_id = '{order.Id}'")).ShouldBe(1);
        (await PolarShop.Host.CountAsync($"received_messages where key = '{id}'")).ShouldBe(1);
    }

    [Test]
    public async Task Events_that_come_at_once_make_one_order_and_one_customer()
    {
        var order = new ShopEvent();
        var bodies = new[] { order, order.Paid(), order.Paid() with { Type = "order.updated" }, order.Paid().RefundedBy(1_000) }.Select(told => told.ToJson());

        var answers = await Task.WhenAll(bodies.SelectMany(body => new[] { PolarShop.DeliverAsync(body), PolarShop.DeliverAsync(body) }));

        answers.ShouldAllBe(answer => answer.Status == 200);
        (await PolarShop.Host.CountAsync($"orders where external_id = '{order.Id}'")).ShouldBe(1);
        (await PolarShop.Host.CountAsync($"customers where unique_email = '{order.Email}'")).ShouldBe(1);
        await ShouldBeAsync(order, "partially_refunded", 1_000, 100);
    }

    [Test]
    public async Task A_message_that_comes_late_takes_nothing_back()
    {
        var order = await PolarShop.FeedAsync(new ShopEvent().Paid().RefundedBy(2_000));

        await PolarShop.FeedAsync(order with { Type = "order.created", Status = "pending", Refunded = 0 });

        await ShouldBeAsync(order, "partially_refunded", 2_000, 200);
    }

    [Test]
    public async Task Billing_details_that_were_changed_here_stay_until_the_shop_changes_them()
    {
        var order = await PolarShop.FeedAsync(new ShopEvent().Paid());
        await PolarShop.SendAsync(HttpMethod.Patch, $"/v1/orders/{order.Id}", PolarShop.Token, """{"billing_name":"Changed Here"}""");

        await PolarShop.FeedAsync(order.RefundedBy(1_000));
        (await BillingNameAsync(order)).ShouldBe("Changed Here");
        await PolarShop.FeedAsync(order with { Type = "order.updated", BillingName = "Changed There" });
        (await BillingNameAsync(order)).ShouldBe("Changed There");
    }

    [Test]
    public async Task A_secret_leads_to_its_own_account_even_with_the_same_ids()
    {
        var order = await PolarShop.FeedAsync(new ShopEvent());
        await PolarShop.FeedAsync(order with { Secret = PolarShop.OtherSecret, Net = 7_000 });

        (await PolarShop.GetAsync($"/v1/orders/{order.Id}")).Json.GetProperty("net_amount").GetInt64().ShouldBe(5_000);
        (await PolarShop.GetAsync($"/v1/orders/{order.Id}", PolarShop.Host.Demo.Polar.OtherOrganizationToken)).ShouldBe(404, PolarApi.NotFound);
        var list = await PolarShop.GetAsync($"/v1/orders/?external_customer_id={order.ExternalId}", PolarShop.Host.Demo.Polar.OtherOrganizationToken);
        list.Json.GetProperty("items")[0].GetProperty("net_amount").GetInt64().ShouldBe(7_000);
    }

    [Test]
    public async Task Other_events_are_thanked_for()
    {
        (await PolarShop.DeliverAsync("""{"type":"subscription.created","timestamp":"2026-05-04T10:00:00Z","data":{}}"""))
            .ShouldBe(200, """{"status":"ignored"}""");
    }

    [Test]
    public async Task A_message_that_the_shop_did_not_sign_is_refused()
    {
        var body = new ShopEvent().ToJson();
        var good = PolarShop.Headers(body, "msg_1");
        (await PostAsync(body)).ShouldBe(403, Refusal("Missing required headers"));
        (await PostAsync(body, good[0], good[1])).ShouldBe(403, Refusal("Missing required headers"));
        (await PostAsync(body, good[0], good[1], ("webhook-signature", "v1,AAAA v2,x"))).ShouldBe(403, Refusal("No matching signature found"));
        (await PostAsync(body, ("webhook-id", "msg_2"), good[1], good[2])).ShouldBe(403, Refusal("No matching signature found"));
        (await PostAsync(body + " ", good)).ShouldBe(403, Refusal("No matching signature found"));
        (await PostAsync(body, PolarShop.Headers(body, "msg_1", "another secret"))).ShouldBe(403, Refusal("No matching signature found"));
        foreach (var late in new[] { TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(-6) })
        {
            (await PostAsync(body, PolarShop.Headers(body, "msg_1", late: late))).ShouldBe(403, Refusal("Message timestamp is more than five minutes away"));
        }

        (await PostAsync(body, good[0], ("webhook-timestamp", "soon"), good[2])).Status.ShouldBe(403);
        (await PostAsync(body, good[0], good[1], ("webhook-signature", $"v1,AAAA {good[2].Value}"))).Status.ShouldBe(200);
    }

    [TestCase("items", "[]", "value_error")]
    [TestCase("net_amount", "4999", "value_error")]
    [TestCase("total_amount", "1", "value_error")]
    [TestCase("tax_amount", "499", "value_error")]
    [TestCase("tax_amount", "10.5", "int_type")]
    [TestCase("currency", "\"xxx\"", "value_error")]
    [TestCase("id", "\"x\"", "uuid_parsing")]
    [TestCase("created_at", "\"yesterday\"", "datetime_type")]
    [TestCase("customer", "null", "missing")]
    [TestCase("billing_address", "{\"country\":\"KP\"}", "enum")]
    public async Task An_order_that_cannot_be_one_is_refused_and_leaves_nothing(string key, string value, string type)
    {
        var order = new ShopEvent();
        var body = order.ToJson(data =>
        {
            if (value == "null")
            {
                data.Remove(key);
            }
            else
            {
                data[key] = JsonNode.Parse(value);
            }
        });

        var answer = await PolarShop.DeliverAsync(body);

        answer.Status.ShouldBe(422, answer.Body);
        answer.Json.GetProperty("detail")[0].GetProperty("type").GetString().ShouldBe(type);
        answer.Json.GetProperty("detail")[0].GetProperty("loc")[1].GetString().ShouldBe("data");
        (await PolarShop.Host.CountAsync($"customers where unique_email = '{order.Email}'")).ShouldBe(0);
    }

    [Test]
    public async Task Amounts_that_change_are_refused()
    {
        var order = await PolarShop.FeedAsync(new ShopEvent());

        var answer = await PolarShop.DeliverAsync((order with { Net = 6_000 }).ToJson());

        answer.Status.ShouldBe(409);
        answer.Json.GetProperty("error").GetString().ShouldBe("Conflict");
    }

    [TestCase("{", 422)]
    [TestCase("[]", 403)]
    [TestCase("", 422)]
    public async Task A_body_that_is_no_event_is_refused_in_polars_words(string body, int status) => (await PostAsync(body)).Status.ShouldBe(status);

    private static string Refusal(string detail) => $$"""{"error":"WebhookVerificationError","detail":"{{detail}}"}""";

    private static async Task<PolarAnswer> PostAsync(string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, PolarShop.Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await PolarShop.Host.Client.SendAsync(request);
        return await PolarAnswer.OfAsync(response);
    }

    private static async Task<string?> BillingNameAsync(ShopEvent order) =>
        (await PolarShop.GetAsync($"/v1/orders/{order.Id}")).Json.GetProperty("billing_name").GetString();

    private static async Task ShouldBeAsync(ShopEvent order, string status, long refunded, long refundedTax)
    {
        var json = (await PolarShop.GetAsync($"/v1/orders/{order.Id}")).Json;
        json.GetProperty("status").GetString().ShouldBe(status);
        json.GetProperty("paid").GetBoolean().ShouldBe(status != "pending");
        json.GetProperty("refunded_amount").GetInt64().ShouldBe(refunded);
        json.GetProperty("refunded_tax_amount").GetInt64().ShouldBe(refundedTax);
        json.GetProperty("refundable_amount").GetInt64().ShouldBe(order.Net - refunded);
        json.GetProperty("refundable_tax_amount").GetInt64().ShouldBe(order.Tax - refundedTax);
    }
}
