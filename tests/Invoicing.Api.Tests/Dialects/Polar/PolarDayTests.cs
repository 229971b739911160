using System.Globalization;
using System.Text;
using Invoicing.Api.Dialects.Polar.Webhooks;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>One day of a shop, its merchant and its customer, call by call, against a server of its own.</summary>
public sealed class PolarDayTests
{
    private const string Order = "7a000000-0000-4000-8000-000000000001";
    private const string Customer = "7a000000-0000-4000-8000-0000000000c1";

    [Test]
    public async Task The_day_goes_as_written_down()
    {
        await using var host = await PolarShop.StartAsync();
        var day = new ScriptedDay(host.Client);
        var told = new ShopEvent
        {
            Id = Guid.Parse(Order),
            CustomerId = Guid.Parse(Customer),
            ProductId = Guid.Parse("7a000000-0000-4000-8000-0000000000b1"),
            Net = 12_340,
            Discount = 660,
            BillingName = null,
        };
        var merchant = Bearer(host.Demo.Polar.OrganizationToken);

        await day.CallAsync("The merchant creates a customer", HttpMethod.Post, "/v1/customers/", $$"""
            {"email":"{{told.Email}}","external_id":"{{told.ExternalId}}","name":"Ada Lovelace","metadata":{"plan":"pro"} }
            """, merchant);
        var session = await day.CallAsync("The merchant opens the portal for it", HttpMethod.Post, "/v1/customer-sessions/",
            $$"""{"external_customer_id":"{{told.ExternalId}}"}""", merchant);
        var portal = Bearer(session.GetProperty("token").GetString()!);
        await TellAsync(day, "The shop tells of an order", told, "msg_day_1");
        var list = await day.CallAsync("The customer lists its orders", HttpMethod.Get, "/v1/customer-portal/orders/?limit=10&page=1", null, portal);
        var id = list.GetProperty("items")[0].GetProperty("id").GetString();
        await day.CallAsync("It asks for the invoice too early", HttpMethod.Post, $"/v1/customer-portal/orders/{id}/invoice", null, portal);
        await TellAsync(day, "The shop tells that it is paid", told.Paid(), "msg_day_2");
        await TellAsync(day, "The shop tells it again", told.Paid(), "msg_day_2");
        await day.CallAsync("How does the payment stand?", HttpMethod.Get, $"/v1/customer-portal/orders/{id}/payment-status", null, portal);
        await day.CallAsync("The invoice has nobody to name yet", HttpMethod.Post, $"/v1/customer-portal/orders/{id}/invoice", null, portal);
        await day.CallAsync("The customer says who is billed", HttpMethod.Patch, $"/v1/customer-portal/orders/{id}",
            """{"billing_name":"Analytical Engines Ltd","billing_address":{"country":"us","state":"NY","city":"Albany","line1":"1 Main Street","line2":""}}""", portal);
        await day.CallAsync("And of itself", HttpMethod.Patch, "/v1/customer-portal/customers/me", """{"tax_id":"12-3456789","billing_address":{"country":"US","state":"US-NY"}}""", portal);
        await day.CallAsync("It has the invoice made", HttpMethod.Post, $"/v1/customer-portal/orders/{id}/invoice", null, portal);
        await ReadyAsync(host, id!, portal.Value);
        var link = await day.CallAsync("It asks where the invoice is", HttpMethod.Get, $"/v1/customer-portal/orders/{id}/invoice", null, portal);
        await day.CallAsync("And the receipt", HttpMethod.Get, $"/v1/customer-portal/orders/{id}/receipt", null, portal);
        var pdf = await host.Client.GetByteArrayAsync(link.GetProperty("url").GetString());
        PdfTools.Check(pdf);
        PdfTools.Text(pdf).ShouldContain("Analytical Engines Ltd");
        await day.CallAsync("The merchant lists its customer's orders", HttpMethod.Get, $"/v1/orders/?external_customer_id={told.ExternalId}", null, merchant);
        await day.CallAsync("The merchant reads the order", HttpMethod.Get, $"/v1/orders/{id}", null, merchant);
        await day.CallAsync("The merchant fetches the invoice", HttpMethod.Get, $"/v1/orders/{id}/invoice", null, merchant);
        await TellAsync(day, "The shop refunds a part", told.Paid().RefundedBy(5_000), "msg_day_3");
        await day.CallAsync("The customer sees it", HttpMethod.Get, $"/v1/customer-portal/orders/{id}", null, portal);
        await TellAsync(day, "The shop refunds the rest", told.Paid().RefundedBy(12_340), "msg_day_4");
        await day.CallAsync("The merchant sees it", HttpMethod.Get, $"/v1/orders/{id}", null, merchant);
        await day.CallAsync("The merchant lists its customers", HttpMethod.Get, "/v1/customers/?query=lovelace&sorting=name", null, merchant);
        await day.CallAsync("And deletes this one", HttpMethod.Delete, $"/v1/customers/external/{told.ExternalId}", null, merchant);
        await day.CallAsync("Whose session has ended with it", HttpMethod.Get, "/v1/customer-portal/orders/", null, portal);

        day.ShouldEqual("tests/Invoicing.Api.Tests/Dialects/Polar/day.golden.txt");
    }

    private static (string Name, string Value) Bearer(string token) => ("Authorization", $"Bearer {token}");

    private static Task TellAsync(ScriptedDay day, string title, ShopEvent told, string id)
    {
        var body = told.ToJson();
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = WebhookSignature.Of(PolarShop.Secret, id, timestamp, Encoding.UTF8.GetBytes(body));
        return day.CallAsync(title, HttpMethod.Post, PolarShop.Path, body, ("webhook-id", id), ("webhook-timestamp", timestamp), ("webhook-signature", signature));
    }

    private static async Task ReadyAsync(ApiHost host, string id, string authorization)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/customer-portal/orders/{id}");
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
            using var response = await host.Client.SendAsync(request);
            if ((await PolarAnswer.OfAsync(response)).Json.GetProperty("is_invoice_generated").GetBoolean())
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The invoice did not get ready in 30 s.");
    }
}
