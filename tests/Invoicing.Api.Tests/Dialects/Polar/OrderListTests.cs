using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>Sixty-five orders of one customer, as the portal and as the merchant list them.</summary>
public sealed class OrderListTests
{
    private const int Count = 65;
    private static readonly Guid[] Products = [.. Enumerable.Range(0, 5).Select(i => Guid.Parse($"a0000000-0000-4000-8000-00000000000{i}"))];
    private static readonly Guid[] Subscriptions = [.. Enumerable.Range(0, 3).Select(i => Guid.Parse($"b0000000-0000-4000-8000-00000000000{i}"))];
    private static readonly Guid Discount = Guid.Parse("c0000000-0000-4000-8000-0000000000dd");
    private static readonly Guid Checkout = Guid.Parse("c0000000-0000-4000-8000-0000000000cc");
    private readonly List<ShopEvent> _orders = [];
    private string _session = null!;

    private Guid Customer => _orders[0].CustomerId;

    [OneTimeSetUp]
    public async Task FeedAsync()
    {
        var first = new ShopEvent();
        for (var i = 0; i < Count; i++)
        {
            var order = new ShopEvent
            {
                CustomerId = first.CustomerId,
                ProductId = Products[i % 5],
                ProductName = $"Product {"EDCBA"[i % 5]}",
                SubscriptionId = i % 4 == 0 ? Subscriptions[i / 4 % 3] : null,
                DiscountId = i % 13 == 0 ? Discount : null,
                CheckoutId = i == 7 ? Checkout : null,
                Net = 1_000 + i * 370 % 110 * 10,
                CreatedAt = $"2026-04-{1 + i % 28:00}T10:{i % 60:00}:00Z",
            };
            _orders.Add(await PolarShop.FeedAsync(i % 3 == 0 ? order : order.Paid()));
        }

        _session = await PolarShop.OpenSessionAsync(Customer);
    }

    [TestCase("")]
    [TestCase("created_at")]
    [TestCase("-created_at")]
    [TestCase("amount")]
    [TestCase("-amount")]
    [TestCase("net_amount")]
    [TestCase("-net_amount")]
    [TestCase("product")]
    [TestCase("-product")]
    [TestCase("subscription")]
    [TestCase("-subscription")]
    [TestCase("product,-amount")]
    [TestCase("-product,created_at")]
    public async Task Every_sorting_orders_all_pages(string sorting)
    {
        var query = string.Concat(sorting.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(word => $"&sorting={word}"));
        foreach (var (path, token) in new[] { ("/v1/customer-portal/orders/", _session), ($"/v1/orders/?customer_id={Customer}", PolarShop.Token) })
        {
            var listed = await AllAsync(path, query, token);

            listed.Select(order => order.GetProperty("id").GetGuid()).ShouldBe(_orders.Select(order => order.Id), ignoreOrder: true);
            var keys = listed.Select(order => KeysOf(order, sorting.Length == 0 ? "-created_at" : sorting)).ToList();
            for (var i = 1; i < keys.Count; i++)
            {
                Compare(keys[i - 1], keys[i]).ShouldBeLessThanOrEqualTo(0, $"{sorting} at {i}");
            }
        }
    }

    [Test]
    public async Task Pages_are_counted_and_capped()
    {
        await ShouldPageAsync("", 10, Count, 7);
        await ShouldPageAsync("?limit=20&page=4", 5, Count, 4);
        await ShouldPageAsync("?limit=100", Count, Count, 1);
        await ShouldPageAsync("?limit=100000", Count, Count, 1);
        await ShouldPageAsync("?page=99", 0, Count, 7);
        await ShouldPageAsync("?page=99999999999&limit=100", 0, Count, 1);
        await ShouldPageAsync($"?product_id={PolarApi.UnknownOrder}", 0, 0, 0);
    }

    [Test]
    public async Task Filters_narrow_and_combine()
    {
        foreach (var path in new[] { "/v1/customer-portal/orders", "/v1/customer-portal/orders/", "/v1/orders", "/v1/orders/" })
        {
            var (token, own) = path.Contains("portal", StringComparison.Ordinal) ? (_session, "") : (PolarShop.Token, $"customer_id={Customer}&");
            await ShouldListAsync($"{path}?{own}product_id={Products[1]}", token, order => order.ProductId == Products[1]);
            await ShouldListAsync($"{path}?{own}product_id={Products[1]}&product_id={Products[2]}", token, order => Products[1..3].Contains(order.ProductId));
            await ShouldListAsync($"{path}?{own}product_billing_type=recurring", token, order => order.SubscriptionId is not null);
            await ShouldListAsync($"{path}?{own}product_billing_type=one_time", token, order => order.SubscriptionId is null);
            await ShouldListAsync($"{path}?{own}product_billing_type=one_time&product_billing_type=recurring", token, _ => true);
            await ShouldListAsync($"{path}?{own}subscription_id={Subscriptions[1]}", token, order => order.SubscriptionId == Subscriptions[1]);
            await ShouldListAsync(
                $"{path}?{own}subscription_id={Subscriptions[1]}&product_id={Products[4]}",
                token,
                order => order.SubscriptionId == Subscriptions[1] && order.ProductId == Products[4]);
        }

        await ShouldListAsync("/v1/customer-portal/orders/?query=duct+b", _session, order => order.ProductName == "Product B");
        await ShouldListAsync("/v1/customer-portal/orders/?query=HARBOUR", _session, _ => true);
        await ShouldListAsync("/v1/customer-portal/orders/?query=%25", _session, _ => false);
        await ShouldListAsync($"/v1/orders/?external_customer_id={_orders[0].ExternalId}", PolarShop.Token, _ => true);
        await ShouldListAsync($"/v1/orders/?discount_id={Discount}", PolarShop.Token, order => order.DiscountId == Discount);
        await ShouldListAsync($"/v1/orders/?checkout_id={Checkout}", PolarShop.Token, order => order.CheckoutId == Checkout);
    }

    [TestCase("status")]
    [TestCase("-status")]
    [TestCase("invoice_number")]
    [TestCase("-invoice_number")]
    [TestCase("customer")]
    [TestCase("-customer")]
    [TestCase("discount")]
    [TestCase("-discount")]
    public async Task The_merchants_own_sortings_list_everything(string sorting)
    {
        var listed = await AllAsync($"/v1/orders/?customer_id={Customer}", $"&sorting={sorting}", PolarShop.Token);

        listed.Count.ShouldBe(Count);
        var values = listed.Select(order => order.GetProperty(sorting.TrimStart('-') is "discount" or "customer" ? $"{sorting.TrimStart('-')}_id" : sorting.TrimStart('-')).ToString()).ToList();
        if (sorting.EndsWith("invoice_number", StringComparison.Ordinal))
        {
            values.ShouldBe(sorting[0] == '-' ? values.OrderDescending(StringComparer.Ordinal) : values.Order(StringComparer.Ordinal));
        }

        values.Zip(values.Skip(1)).Count(pair => pair.First != pair.Second).ShouldBeLessThan(sorting.EndsWith("number", StringComparison.Ordinal) ? Count : 3);
    }

    [TestCase("page=0", "greater_than_equal", "page")]
    [TestCase("page=-1", "greater_than_equal", "page")]
    [TestCase("page=x", "int_parsing", "page")]
    [TestCase("limit=0", "greater_than_equal", "limit")]
    [TestCase("limit=1.5", "int_parsing", "limit")]
    [TestCase("limit=", "int_parsing", "limit")]
    [TestCase("sorting=name", "enum", "sorting")]
    [TestCase("sorting=--amount", "enum", "sorting")]
    [TestCase("product_id=x", "uuid_parsing", "product_id")]
    [TestCase("product_billing_type=both", "enum", "product_billing_type")]
    [TestCase("subscription_id=0198f1d2-7b0a-7c5e-9d3f-3f1f5a9c2d11", "uuid_version", "subscription_id")]
    public async Task A_parameter_that_cannot_be_read_is_refused(string query, string type, string parameter)
    {
        foreach (var (path, token) in new[] { ("/v1/customer-portal/orders/", _session), ("/v1/orders/", PolarShop.Token) })
        {
            var answer = await PolarShop.GetAsync($"{path}?{query}", token);

            answer.Status.ShouldBe(422, answer.Body);
            answer.Json.GetProperty("error").GetString().ShouldBe("RequestValidationError");
            var detail = answer.Json.GetProperty("detail")[0];
            detail.GetProperty("type").GetString().ShouldBe(type);
            detail.GetProperty("loc")[0].GetString().ShouldBe("query");
            detail.GetProperty("loc")[1].GetString().ShouldBe(parameter);
        }
    }

    [Test]
    public async Task A_filter_that_nothing_here_can_apply_is_refused()
    {
        (await PolarShop.GetAsync("/v1/orders/?metadata[source]=shop")).Status.ShouldBe(422);
        (await PolarShop.GetAsync("/v1/customers/?metadata[plan]=pro")).Status.ShouldBe(422);
    }

    [Test]
    public async Task Nobody_elses_orders_are_listed()
    {
        var stranger = await PolarShop.FeedAsync(new ShopEvent());
        var session = await PolarShop.OpenSessionAsync(stranger.CustomerId);

        (await PolarShop.GetAsync("/v1/customer-portal/orders/?limit=100", session)).Json.GetProperty("items").EnumerateArray()
            .Select(order => order.GetProperty("id").GetGuid()).ShouldBe([stranger.Id]);
        (await PolarShop.GetAsync($"/v1/orders/?customer_id={Customer}", PolarShop.Host.Demo.Polar.OtherOrganizationToken))
            .ShouldBe(200, """{"items":[],"pagination":{"total_count":0,"max_page":0}}""");
    }

    private async Task ShouldPageAsync(string query, int items, int total, int pages)
    {
        var json = (await PolarShop.GetAsync($"/v1/customer-portal/orders/{query}", _session)).Json;
        json.GetProperty("items").GetArrayLength().ShouldBe(items, query);
        json.GetProperty("pagination").GetRawText().ShouldBe($$"""{"total_count":{{total}},"max_page":{{pages}}}""", query);
    }

    private async Task ShouldListAsync(string path, string token, Func<ShopEvent, bool> expected)
    {
        var items = (await PolarShop.GetAsync($"{path}&limit=100", token)).Json.GetProperty("items");
        items.EnumerateArray().Select(order => order.GetProperty("id").GetGuid())
            .ShouldBe(_orders.Where(expected).Select(order => order.Id), ignoreOrder: true, path);
    }

    private static async Task<IReadOnlyList<JsonElement>> AllAsync(string path, string query, string token)
    {
        var all = new List<JsonElement>();
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        for (var page = 1; page <= 8; page++)
        {
            var answer = await PolarShop.GetAsync($"{path}{separator}limit=9&page={page}{query}", token);
            answer.Status.ShouldBe(200, answer.Body);
            all.AddRange(answer.Json.GetProperty("items").EnumerateArray());
        }

        return all;
    }

    private static List<(string Text, bool Descending)> KeysOf(JsonElement order, string sorting) => [.. sorting.Split(',').Select(word =>
    {
        var text = word.TrimStart('-') switch
        {
            "created_at" => order.GetProperty("created_at").GetString()!,
            "product" => order.GetProperty("product").GetProperty("name").GetString()!,
            "subscription" => order.GetProperty("subscription_id").GetString() ?? "~",
            _ => order.GetProperty("net_amount").GetInt64().ToString("D12", null),
        };
        return (text, word[0] == '-');
    })];

    private static int Compare(List<(string Text, bool Descending)> left, List<(string Text, bool Descending)> right) => left
        .Zip(right, (one, other) => string.CompareOrdinal(one.Text, other.Text) * (one.Descending ? -1 : 1))
        .FirstOrDefault(difference => difference != 0);
}
