using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>What stands beside an order in the portal: its payment and its receipt.</summary>
public sealed class PortalOrderTests
{
    [Test]
    public async Task The_payment_status_follows_the_order()
    {
        var order = await PolarShop.FeedAsync(new ShopEvent());
        var session = await PolarShop.OpenSessionAsync(order.CustomerId);
        var path = $"/v1/customer-portal/orders/{order.Id}/payment-status";

        (await PolarShop.GetAsync(path, session)).ShouldBe(200, """{"status":"no_payment","error":null}""");
        await PolarShop.FeedAsync(order.Paid());
        (await PolarShop.GetAsync(path, session)).ShouldBe(200, """{"status":"succeeded","error":null}""");
    }

    [Test]
    public async Task The_receipt_follows_the_invoice()
    {
        var order = await PolarShop.FeedAsync(new ShopEvent());
        var session = await PolarShop.OpenSessionAsync(order.CustomerId);
        var path = $"/v1/customer-portal/orders/{order.Id}";

        (await PolarShop.GetAsync($"{path}/receipt", session)).ShouldBe(404, PolarApi.NotFound);
        await PolarShop.FeedAsync(order.Paid());
        (await PolarShop.GetAsync($"{path}/receipt", session)).ShouldBe(404, PolarApi.NotFound);
        (await PolarShop.SendAsync(HttpMethod.Post, $"{path}/invoice", session)).ShouldBe(202, "null");
        var answer = await PolarShop.GetAsync($"{path}/receipt", session);
        for (var attempt = 0; attempt < 600 && answer.Status != 200; attempt++)
        {
            answer.ShouldBe(202, "null");
            await Task.Delay(50);
            answer = await PolarShop.GetAsync($"{path}/receipt", session);
        }

        (await PolarShop.Host.Client.GetAsync(answer.Json.GetProperty("url").GetString())).Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
    }

    [Test]
    public async Task A_payment_is_not_tried_again_here()
    {
        var order = await PolarShop.FeedAsync(new ShopEvent());
        var session = await PolarShop.OpenSessionAsync(order.CustomerId);

        (await PolarShop.SendAsync(HttpMethod.Post, $"/v1/customer-portal/orders/{order.Id}/confirm-payment", session, "{}"))
            .ShouldBe(422, """{"error":"OrderNotEligibleForRetry","detail":"Order is not eligible for payment retry."}""");
    }

    [TestCase("GET", "payment-status")]
    [TestCase("GET", "receipt")]
    [TestCase("POST", "confirm-payment")]
    public async Task Somebody_elses_order_is_unknown(string method, string what)
    {
        var order = await PolarShop.FeedAsync(new ShopEvent());
        var session = await PolarShop.OpenSessionAsync((await PolarShop.FeedAsync(new ShopEvent())).CustomerId);

        foreach (var id in new[] { order.Id.ToString(), PolarApi.UnknownOrder })
        {
            (await PolarShop.SendAsync(new HttpMethod(method), $"/v1/customer-portal/orders/{id}/{what}", session)).ShouldBe(404, PolarApi.NotFound);
        }

        (await PolarShop.SendAsync(new HttpMethod(method), $"/v1/customer-portal/orders/x/{what}", session)).Status.ShouldBe(422);
        (await PolarShop.SendAsync(new HttpMethod(method), $"/v1/customer-portal/orders/{order.Id}/{what}", null)).Status.ShouldBe(401);
    }
}
