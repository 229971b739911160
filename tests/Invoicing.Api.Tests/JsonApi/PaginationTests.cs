using System.Text.Json;
using Invoicing.Api.Tests.Native;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>The profile "Cursor Pagination", and page numbers beside it.</summary>
[TestFixture]
public sealed class PaginationTests
{
    private const int Rows = 7;

    private NativeApi api = null!;

    private string List => $"/organizations/{api.Organization}/customers";

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await CreateAsync();
        for (var row = 1; row <= Rows; row++)
        {
            await api.CustomerAsync($"Row {row / 2}");
        }
    }

    [TestCase("")]
    [TestCase("&sort=name")]
    [TestCase("&sort=-name,createdAt")]
    [TestCase("&sort=email")]
    public async Task Links_lead_through_every_row_once_and_back(string sort)
    {
        var all = (await api.GetAsync($"{List}?page[size]=100{sort}")).Ids;
        var pages = new List<Reply>();
        for (var next = $"{List}?page[size]=3{sort}"; next is not null; next = pages[^1].Link("next"))
        {
            pages.Add(await api.GetAsync(next));
            pages[^1].Status.ShouldBe(200, pages[^1].Body);
        }

        all.Length.ShouldBe(Rows);
        pages.SelectMany(page => page.Ids).ShouldBe(all);
        pages[0].Link("prev").ShouldBeNull();
        for (var page = pages.Count - 1; page > 0; page--)
        {
            (await api.GetAsync(pages[page].Link("prev")!)).Ids.ShouldBe(pages[page - 1].Ids);
        }

        (await api.GetAsync(pages[1].Link("first")!)).Ids.ShouldBe(pages[0].Ids);
    }

    [Test]
    public async Task Prev_and_next_are_always_there_and_null_where_there_is_nothing()
    {
        var links = (await api.GetAsync(List)).Json.GetProperty("links");

        links.GetProperty("prev").ValueKind.ShouldBe(JsonValueKind.Null);
        links.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Test]
    public async Task The_profile_is_named_in_content_type_and_document()
    {
        var reply = await api.GetAsync(List);

        reply.ContentType!.ShouldContain($"profile=\"{CursorProfile}\"");
        reply.Json.GetProperty("jsonapi").GetProperty("profile")[0].GetString().ShouldBe(CursorProfile);
    }

    [TestCase("page[size]=0")]
    [TestCase("page[size]=-1")]
    [TestCase("page[size]=")]
    [TestCase("page[size]=1.5")]
    [TestCase("page[size]=ten")]
    [TestCase("page[size]=99999999999999999999")]
    [TestCase("page[number]=0")]
    [TestCase("page[number]=1000000")]
    [TestCase("page[total]=maybe")]
    [TestCase("page[after]=")]
    [TestCase("page[after]=AAAA")]
    [TestCase("page[after]=not base64!")]
    [TestCase("page[before]=eyJ4IjoxfQ")]
    public async Task Invalid_parameter_values_are_400_with_their_parameter(string query)
    {
        var reply = await api.GetAsync($"{List}?{query}");

        reply.Status.ShouldBe(400, reply.Body);
        reply.Parameter.ShouldBe(query[..query.IndexOf('=', StringComparison.Ordinal)]);
    }

    [Test]
    public async Task Max_page_size_exceeded_is_400_with_the_most_there_may_be()
    {
        var reply = await api.GetAsync($"{List}?page[size]=101");

        reply.Status.ShouldBe(400);
        reply.Parameter.ShouldBe("page[size]");
        reply.Error.GetProperty("meta").GetProperty("page").GetProperty("maxSize").GetInt32().ShouldBe(100);
        reply.Error.GetProperty("links").GetProperty("type").GetString().ShouldBe(CursorProfile + "max-size-exceeded");
    }

    [Test]
    public async Task Range_pagination_is_refused_by_name()
    {
        var next = (await api.GetAsync($"{List}?page[size]=2")).Link("next")!;
        var cursor = System.Web.HttpUtility.ParseQueryString(new Uri(next).Query)["page[after]"];

        var reply = await api.GetAsync($"{List}?page[after]={cursor}&page[before]={cursor}");

        reply.Status.ShouldBe(400);
        reply.Error.GetProperty("links").GetProperty("type").GetString().ShouldBe(CursorProfile + "range-pagination-not-supported");
    }

    [Test]
    public async Task A_cursor_of_another_order_or_list_or_an_altered_one_is_400()
    {
        var next = (await api.GetAsync($"{List}?page[size]=2&sort=name")).Link("next")!;
        var cursor = System.Web.HttpUtility.ParseQueryString(new Uri(next).Query)["page[after]"]!;

        (await api.GetAsync($"{List}?sort=name&page[after]={cursor}")).Status.ShouldBe(200);
        (await api.GetAsync($"{List}?sort=-name&page[after]={cursor}")).Code.ShouldBe("page.invalid_cursor");
        (await api.GetAsync($"/organizations?sort=name&page[after]={cursor}")).Code.ShouldBe("page.invalid_cursor");
        for (var at = 0; at < cursor.Length; at += 7)
        {
            var altered = cursor[..at] + (cursor[at] == 'A' ? 'B' : 'A') + cursor[(at + 1)..];
            (await api.GetAsync($"{List}?sort=name&page[after]={altered}")).Code.ShouldBe("page.invalid_cursor");
        }
    }

    [Test]
    public async Task Page_numbers_count_and_link_to_each_other()
    {
        var all = (await api.GetAsync($"{List}?page[size]=100")).Ids;

        var second = await api.GetAsync($"{List}?page[size]=3&page[number]=2&page[total]=true");

        second.Ids.ShouldBe(all[3..6]);
        second.ContentType.ShouldBe(MediaType);
        second.Json.GetProperty("meta").GetProperty("total").GetInt64().ShouldBe(Rows);
        second.Json.GetProperty("meta").GetProperty("page").GetProperty("total").GetInt64().ShouldBe(Rows);
        (await api.GetAsync(second.Link("prev")!)).Ids.ShouldBe(all[..3]);
        (await api.GetAsync(second.Link("next")!)).Ids.ShouldBe(all[6..]);
        (await api.GetAsync(second.Link("last")!)).Ids.ShouldBe(all[6..]);
        (await api.GetAsync(second.Link("first")!)).Ids.ShouldBe(all[..3]);
        (await api.GetAsync($"{List}?page[number]=9")).Data.GetRawText().ShouldBe("[]");
    }

    [Test]
    public async Task A_number_and_a_cursor_do_not_go_together()
    {
        var next = (await api.GetAsync($"{List}?page[size]=2")).Link("next")!;

        (await api.GetAsync(next + "&page[number]=1")).Parameter.ShouldBe("page[number]");
    }
}
