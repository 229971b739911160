using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class ReadInvoicesTests
{
    private string _organization = null!;

    /// <summary>Five documents: three with numbers of their own, one with text, one without the field.</summary>
    [OneTimeSetUp]
    public async Task StoreAsync()
    {
        _organization = await NewOrganizationAsync();
        await (await PostAsync(
            """
            [{"invoice_id":"c","n":10,"m":{"x":1}},{"invoice_id":"a","n":9.5},{"invoice_id":"e","n":"9"},{"invoice_id":"b","n":1e1},{"invoice_id":"d","o'k":1}]
            """,
            _organization)).DataAsync();
    }

    [Test]
    public async Task One_document_has_its_id_in_front() => await (await GetAsync("c", _organization)).ShouldAnswerAsync(
        $$$"""{"id":"c","invoice_id":"c","n":10,"m":{"x":1},{{{Stamp}}}}""");

    [Test]
    public async Task An_unknown_id_is_an_empty_object() => await (await GetAsync("nobody", _organization)).ShouldAnswerAsync("{}");

    [Test]
    public async Task An_empty_organization_lists_nothing() => await (await ListAsync(await NewOrganizationAsync())).ShouldAnswerAsync("[]");

    [Test]
    public async Task The_list_holds_whole_documents_in_the_order_of_their_ids() =>
        await (await ListAsync(_organization, "&limit=2")).ShouldAnswerAsync(
            $$"""[{"id":"a","invoice_id":"a","n":9.5,{{Stamp}}},{"id":"b","invoice_id":"b","n":1e1,{{Stamp}}}]""");

    [TestCase("", "a b c d e")]
    [TestCase("&desc=true", "e d c b a")]
    [TestCase("&desc=false", "e d c b a")]
    [TestCase("&desc=0", "e d c b a")]
    [TestCase("&desc=", "a b c d e")]
    [TestCase("&limit=1", "a")]
    [TestCase("&limit=2&desc=1", "e d")]
    [TestCase("&limit=", "a b c d e")]
    [TestCase("&limit=2147483647", "a b c d e")]
    [TestCase("&order_by=", "a b c d e")]
    [TestCase("&order_by=invoice_id", "a b c d e")]
    [TestCase("&order_by=n", "e a b c")]
    [TestCase("&order_by=n&desc=x", "c b a e")]
    [TestCase("&order_by=n&desc=x&limit=2", "c b")]
    [TestCase("&order_by=o%27k", "d")]
    [TestCase("&order_by=unknown", "")]
    [TestCase("&order_by=m.x", "")]
    [TestCase("&order_by=%27%3B%20drop%20table%20invoices%3B--", "")]
    [TestCase("&order_by=%7B0%7D", "")]
    public async Task The_query_orders_and_limits(string query, string ids)
    {
        var data = await (await ListAsync(_organization, query)).DataAsync();

        string.Join(' ', JsonDocument.Parse(data).RootElement.EnumerateArray().Select(document => document.GetProperty("id").GetString())).ShouldBe(ids);
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("many")]
    [TestCase("1.5")]
    [TestCase("1e3")]
    [TestCase("2147483648")]
    [TestCase("99999999999999999999999999")]
    public async Task A_limit_that_is_no_positive_whole_number_is_refused(string limit) =>
        await (await ListAsync(_organization, $"&limit={limit}")).ShouldRefuseAsync(400, "The limit must be a whole number of at least 1.");

    [Test]
    public async Task A_thousand_are_listed_unless_more_are_asked_for()
    {
        var organization = await NewOrganizationAsync();
        foreach (var half in new[] { 0, 600 })
        {
            var documents = Enumerable.Range(half, 600).Select(number => $$"""{"invoice_id":"{{number:0000}}"}""");
            await (await PostAsync($"[{string.Join(',', documents)}]", organization)).DataAsync();
        }

        foreach (var (query, count) in new[] { ("", 1_000), ("&limit=1200", 1_200), ("&limit=5000", 1_200), ("&limit=1", 1) })
        {
            JsonDocument.Parse(await (await ListAsync(organization, query)).DataAsync()).RootElement.GetArrayLength().ShouldBe(count);
        }
    }

    /// <summary>Numbers that the database can not count would break each list that sorts them.</summary>
    [TestCase("1e1000")]
    [TestCase("-1e-1000")]
    [TestCase("12345678901234567890123456789012345678901234567890.5")]
    public async Task The_widest_numbers_sort(string number)
    {
        var organization = await NewOrganizationAsync();
        await (await PostAsync($$"""[{"invoice_id":"a","n":{{number}}},{"invoice_id":"b","n":0}]""", organization)).DataAsync();

        (await (await ListAsync(organization, "&order_by=n")).DataAsync()).ShouldContain(number);
    }
}
