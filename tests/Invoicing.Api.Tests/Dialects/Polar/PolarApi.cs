using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Invoicing.Application.Credentials;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>Calls to the portal, and orders of the demo's customer to call it for.</summary>
internal static class PolarApi
{
    public const string UnknownOrder = "0b1c7e1e-7b0a-4c5e-9d3f-3f1f5a9c2d11";
    public const string NotFound = """{"error":"ResourceNotFound","detail":"Not found"}""";

    public static ApiHost Host => SharedApi.Host;

    public static string Session => Host.Demo.Polar.CustomerSessionToken;

    public static string Order(object id) => $"/v1/customer-portal/orders/{id}";

    public static string Invoice(object id) => $"{Order(id)}/invoice";

    public static Task<PolarAnswer> GetAsync(string path, string? token = null) => SendAsync(HttpMethod.Get, path, token ?? Session);

    public static Task<PolarAnswer> PostAsync(string path, string? token = null) => SendAsync(HttpMethod.Post, path, token ?? Session);

    public static Task<PolarAnswer> PatchAsync(object id, string body, string? token = null) =>
        SendAsync(HttpMethod.Patch, Order(id), token ?? Session, new StringContent(body, Encoding.UTF8, "application/json"));

    /// <param name="authorization">The whole header after <c>Bearer</c>, or null for no header.</param>
    public static async Task<PolarAnswer> SendAsync(HttpMethod method, string path, string? authorization, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (authorization is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", authorization);
        }

        using var response = await Host.Client.SendAsync(request);
        return await PolarAnswer.OfAsync(response);
    }

    public static async Task<OrderId> CreateOrderAsync(bool paid = true, string? billingName = "Ada Lovelace", Address? address = null, CustomerId? customer = null)
    {
        var id = OrderId.New();
        await Host.SendAsync(new CreateOrderCommand(id, customer ?? DemoCustomer, NewOrder(billingName, address ?? London)));
        if (paid)
        {
            await Host.SendAsync(new MarkOrderPaidCommand(id));
        }

        return id;
    }

    public static async Task<string> OpenSessionAsync() => (await Host.SendAsync(new OpenCustomerSessionCommand(DemoCustomer))).Token;

    public static async Task<PolarAnswer> UntilReadyAsync(object id)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            var answer = await GetAsync(Order(id));
            if (answer.Json.GetProperty("is_invoice_generated").GetBoolean())
            {
                return answer;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"The invoice of order {id} did not get ready in 30 s.");
    }

    /// <summary>The bytes behind the order's link, once <paramref name="renderings"/> of its invoice are done.</summary>
    public static async Task<byte[]> DownloadAsync(OrderId id, int renderings = 1)
    {
        for (var attempt = 0; attempt < 600 && await CountRenderingsAsync(id, done: true) < renderings; attempt++)
        {
            await Task.Delay(50);
        }

        var link = (await GetAsync(Invoice(id))).Json.GetProperty("url").GetString()!;
        return await Host.Client.GetByteArrayAsync(link);
    }

    public static Task<long> CountRenderingsAsync(OrderId id, bool done = false) => Host.CountAsync(string.Create(
        CultureInfo.InvariantCulture,
        $"renderings r join invoices i on i.id = r.invoice_id where i.order_id = '{id}'{(done ? " and r.content is not null" : "")}"));

    private static CustomerId DemoCustomer => new(Guid.Parse(Host.Demo.Polar.CustomerId));

    private static Address London => new("12 St James's Square", null, "SW1Y 4JH", "London", null, "GB");

    private static NewOrder NewOrder(string? billingName, Address? address)
    {
        var usd = Currency.Usd;
        return new NewOrder(
            usd,
            [new NewOrderItem("Analytical engine", Money.OfMinor(10_000, usd)), new NewOrderItem("Punched cards", Money.OfMinor(999, usd))],
            Money.OfMinor(999, usd),
            TaxRate.Of(TaxCategory.S, 20))
        {
            Description = "Engine and cards",
            BillingName = billingName,
            BillingAddress = billingName is null ? null : address,
        };
    }
}
