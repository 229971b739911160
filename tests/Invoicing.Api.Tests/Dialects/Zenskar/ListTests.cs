using System.Globalization;
using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

/// <summary>Every list over 64 rows of one seller: the invoices over 1.00 to 64.00.</summary>
[TestFixture]
public sealed class ListTests
{
    private const int Rows = 64;

    private ZenskarApi api = null!;

    private string customer = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await CreateAsync();
        for (var row = 1; row <= Rows; row++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Row {row:00}");
            var made = await api.CallAsync("POST", "/customers", $$"""{"customer_name":"{{name}}","external_id":"x-{{row}}","email":"r{{row}}@x.example"}""");
            customer = made.Json.GetProperty("id").GetString()!;
            await api.CallAsync("POST", "/products", $$"""{"name":"{{name}}"}""");
            var contract = await api.CallAsync("POST", "/contract_v2", $$"""
                {"name":"{{name}}","status":"active","currency":"EUR","start_date":"2026-01-{{1 + (row % 28):00}}","anchor_date":"2026-01-01","customer_id":"{{customer}}","phases":[{"name":"P","start_date":"2026-01-01",
                 "pricings":[{"pricing":{"pricing_data":{"pricing_type":"flat_fee","unit_amount":{{row}} },"payment_terms":[{"due_days":{{row}} } ] } } ] } ] }
                """);
            var id = contract.Json.GetProperty("id").GetString();
            await api.PostAsync($$"""{"customer_id":"{{customer}}","contract_id":"{{id}}","from_date":"2026-03-01","to_date":"2026-04-01"}""");
            await api.CallAsync("POST", "/usage/rows", $$"""{"customer_id":"{{customer}}","timestamp":{{1_770_000_000 + row}},"quantity":{{row}}}""");
        }
    }

    [TestCase("/invoices", "invoice_total")]
    [TestCase("/invoices/internal", "invoice_total")]
    [TestCase("/invoices?order=created_at", "invoice_total")]
    [TestCase("/invoices?order=-last_updated_at", "invoice_total")]
    [TestCase("/invoices?order=invoice_total", "invoice_total")]
    [TestCase("/invoices?order=-amount_due", "invoice_total")]
    [TestCase("/customers", "customer_name")]
    [TestCase("/customer?order=customer_name", "customer_name")]
    [TestCase("/customers?sort_key=email&sort_type=asc", "email")]
    [TestCase("/products", "name")]
    [TestCase("/products?order=created_at", "name")]
    [TestCase("/contract_v2", "name")]
    [TestCase("/contract_v2?order=created_at", "name")]
    [TestCase("/usage/rows", "quantity")]
    [TestCase("/usage/rows?order=timestamp", "quantity")]
    public async Task Cursors_meet_every_row_once_and_lead_back(string path, string field)
    {
        var all = (await api.GetAsync(With(path, "limit=1000"))).Json;
        var expected = Values(all, field);
        all.GetProperty("total_count").GetInt64().ShouldBe(expected.Length);
        all.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        all.GetProperty("previous").ValueKind.ShouldBe(JsonValueKind.Null);

        var (met, pages) = (new List<string>(), new List<JsonElement>());
        for (var next = path; ; next = With(path, $"cursor={pages[^1].GetProperty("next").GetString()}"))
        {
            var reply = await api.GetAsync(With(next, "limit=15"));
            reply.Status.ShouldBe(200, reply.Body);
            pages.Add(reply.Json);
            met.AddRange(Values(reply.Json, field));
            if (reply.Json.GetProperty("next").ValueKind is JsonValueKind.Null)
            {
                break;
            }
        }

        met.ShouldBe(expected);
        expected.Length.ShouldBeGreaterThanOrEqualTo(60);
        for (var page = pages.Count - 1; page > 0; page--)
        {
            var back = (await api.GetAsync(With(path, $"limit=15&cursor={pages[page].GetProperty("previous").GetString()}"))).Json;
            Values(back, field).ShouldBe(Values(pages[page - 1], field));
            back.GetProperty("previous").ValueKind.ShouldBe(page == 1 ? JsonValueKind.Null : JsonValueKind.String);
        }

        Values((await api.GetAsync(With(path, "limit=5&offset=20"))).Json, field).ShouldBe(expected[20..25]);
    }

    [Test]
    public async Task Cursor_is_stable_while_rows_come_in()
    {
        var other = await CreateAsync();
        var contract = await other.ContractAsync(Price(31));
        for (var month = 1; month <= 6; month++)
        {
            await Bill(month);
        }

        var first = (await other.GetAsync("/invoices?limit=4")).Json;
        await Bill(7);
        var second = (await other.GetAsync($"/invoices?limit=4&cursor={first.GetProperty("next").GetString()}")).Json;

        Values(second, "id").Length.ShouldBe(2);
        Values(second, "id").Intersect(Values(first, "id"), StringComparer.Ordinal).ShouldBeEmpty();
        second.GetProperty("total_count").GetInt32().ShouldBe(7);

        Task<Reply> Bill(int month) => other.GenerateAsync(
            contract, $"2024-{month:00}-01", string.Create(CultureInfo.InvariantCulture, $"2024-{month + 1:00}-01"));
    }

    [TestCase("/invoices?invoice_total__gte=10&invoice_total__lte=12", 3)]
    [TestCase("/invoices?amount_due__gte=62.5&amount_due__lte=64", 2)]
    [TestCase("/invoices?status=draft", Rows)]
    [TestCase("/invoices?status=discarded", 0)]
    [TestCase("/invoices?status__in=paid,void", 0)]
    [TestCase("/invoices?customer__external_id=x-7", 1)]
    [TestCase("/invoices?customer__customer_name__ilike=ROW%200", 9)]
    [TestCase("/invoices?invoice_number__like=INV", 0)]
    [TestCase("/invoices?external_id=none", 0)]
    [TestCase("/invoices?created_at__gte=2020-01-01&created_at__lte=2020-01-02", 0)]
    [TestCase("/invoices?due_date__gte=2000-01-01", Rows)]
    [TestCase("/invoices?due_date__lte=2000-01-01", 0)]
    [TestCase("/customers?external_id=x-9", 1)]
    [TestCase("/customers?email=R9@X.example", 1)]
    [TestCase("/customers?customer_name__ilike=row%206", 5)]
    [TestCase("/customers?search=customer_name=row%201,external_id=x-11", 1)]
    [TestCase("/customers?search_name_external_id=x-64", 1)]
    [TestCase("/products?name__ilike=ROW%201", 10)]
    [TestCase("/products?type=addon", 0)]
    [TestCase("/contract_v2?name__ilike=row%202", 10)]
    [TestCase("/contract_v2?status=active", Rows)]
    [TestCase("/contract_v2?status__in=draft,paused,disputed", 0)]
    [TestCase("/contract_v2?end_date__isnull=false", 0)]
    [TestCase("/contract_v2?customer__external_id=x-5", 1)]
    [TestCase("/contract_v2?start_date__gte=2026-01-28&start_date__lte=2026-01-28", 2)]
    [TestCase("/usage/rows?timestamp__gte=1770000060", 5)]
    [TestCase("/usage/none", 0)]
    public async Task Filters_narrow(string path, int count) => (await api.GetAsync(path)).Json.GetProperty("total_count").GetInt32().ShouldBe(count, path);

    [Test]
    public async Task Ids_narrow()
    {
        foreach (var path in new[] { "/invoices", "/contract_v2", "/usage/rows" })
        {
            (await api.GetAsync($"{path}?customer_id={customer}")).Json.GetProperty("total_count").GetInt32().ShouldBe(1, path);
        }

        (await api.GetAsync($"/customers?id={customer}")).Json.GetProperty("total_count").GetInt32().ShouldBe(1);
    }

    [TestCase("/invoices?limit=0", "greater_than_equal", "limit")]
    [TestCase("/invoices?limit=1001", "less_than_equal", "limit")]
    [TestCase("/invoices?offset=-1", "greater_than_equal", "offset")]
    [TestCase("/invoices?order=name", "enum", "order")]
    [TestCase("/invoices?status=open", "enum", "status")]
    [TestCase("/invoices?status__in=draft,open", "enum", "status__in")]
    [TestCase("/invoices?customer_id=x", "uuid_parsing", "customer_id")]
    [TestCase("/invoices?invoice_total__gte=ten", "float_parsing", "invoice_total__gte")]
    [TestCase("/invoices?created_at__gte=soon", "datetime_from_date_parsing", "created_at__gte")]
    [TestCase("/invoices?cursor=!!", "value_error", "cursor")]
    [TestCase("/invoices?cursor=AAAA", "value_error", "cursor")]
    [TestCase("/customers?search=Acme", "value_error", "search")]
    [TestCase("/customers?sort_type=up", "enum", "sort_type")]
    [TestCase("/contract_v2?end_date__isnull=maybe", "bool_parsing", "end_date__isnull")]
    [TestCase("/products?limit=x", "int_parsing", "limit")]
    [TestCase("/usage/rows?timestamp__lte=x", "datetime_from_date_parsing", "timestamp__lte")]
    public async Task Wrong_parameters_are_told(string path, string type, string name)
    {
        var reply = await api.GetAsync(path);

        reply.Status.ShouldBe(422, reply.Body);
        var error = reply.Json.GetProperty("detail")[0];
        error.GetProperty("type").GetString().ShouldBe(type);
        error.GetProperty("loc").GetRawText().ShouldBe($"[\"query\",\"{name}\"]");
    }

    [Test]
    public async Task Cursor_of_another_order_is_refused()
    {
        var cursor = (await api.GetAsync("/invoices?limit=5")).Json.GetProperty("next").GetString();

        (await api.GetAsync($"/invoices?order=invoice_total&cursor={cursor}")).Status.ShouldBe(422);
    }

    [Test]
    public async Task Another_seller_sees_none_of_it()
    {
        var other = await CreateAsync();
        foreach (var path in new[] { "/invoices", "/customers?customer_name__ilike=row", "/products", "/contract_v2", "/usage/rows" })
        {
            (await other.GetAsync(path)).Json.GetProperty("total_count").GetInt32().ShouldBe(0, path);
        }
    }

    private static string With(string path, string more) => path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + more;

    private static string[] Values(JsonElement page, string field) =>
        [.. page.GetProperty("results").EnumerateArray().Select(row => row.GetProperty(field).ToString())];
}
