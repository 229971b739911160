using System.Text.Json;
using Invoicing.Api.Tests.Native;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>JSON:API 1.1, section "Fetching Data". The shape of each answer is checked by <see cref="DocumentRules"/> besides.</summary>
[TestFixture]
public sealed class FetchingTests
{
    private NativeApi api = null!;
    private Guid customer;
    private string invoice = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await CreateAsync();
        customer = await api.CustomerAsync();
        invoice = (await api.DraftAsync(customer)).Id;
        await api.DraftAsync(customer);
    }

    [TestCase("/invoices/ID")]
    [TestCase("/invoices/ID/customer")]
    [TestCase("/invoices/ID/payments")]
    [TestCase("/invoices/ID/relationships/customer")]
    [TestCase("/invoices/ID/relationships/payments")]
    [TestCase("/customers")]
    public async Task Fetching_resources_Every_address_in_links_answers(string path)
    {
        var reply = await api.GetAsync(path.Replace("ID", invoice, StringComparison.Ordinal));
        reply.Status.ShouldBe(200, reply.Body);

        (await api.GetAsync(reply.Link("self")!)).Body.ShouldBe(reply.Body);
        foreach (var link in LinksIn(reply.Json).Distinct().Take(40))
        {
            (await api.GetAsync(link)).Status.ShouldBe(200, link);
        }
    }

    [Test]
    public async Task Fetching_resources_200_An_empty_collection_is_an_empty_array()
    {
        var reply = await api.GetAsync($"/invoices/{invoice}/payments");

        reply.Status.ShouldBe(200);
        reply.Data.GetRawText().ShouldBe("[]");
    }

    [Test]
    public async Task Fetching_resources_200_An_empty_relationship_to_one_is_null()
    {
        (await api.GetAsync($"/invoices/{invoice}/contract")).Data.ValueKind.ShouldBe(JsonValueKind.Null);
        (await api.GetAsync($"/invoices/{invoice}/relationships/contract")).Data.ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [TestCase("/invoices/00000000-0000-7000-8000-000000000000")]
    [TestCase("/invoices/unknown")]
    [TestCase("/invoices/unknown/customer")]
    [TestCase("/invoices/unknown/relationships/customer")]
    [TestCase("/invoices/unknown/relationships/payments")]
    [TestCase("/unknown")]
    public async Task Fetching_resources_404_for_a_resource_that_does_not_exist(string path) => (await api.GetAsync(path)).Status.ShouldBe(404);

    [Test]
    public async Task Fetching_relationships_404_for_a_relationship_that_does_not_exist() =>
        (await api.GetAsync($"/invoices/{invoice}/relationships/unknown")).Status.ShouldBe(404);

    [Test]
    public async Task Fetching_relationships_200_Linkage_is_the_primary_data_with_self_and_related()
    {
        var one = await api.GetAsync($"/invoices/{invoice}/relationships/customer");
        one.Data.GetRawText().ShouldBe($$"""{"type":"customers","id":"{{customer}}"}""");
        one.Link("related")!.ShouldEndWith($"/api/v1/invoices/{invoice}/customer");

        var many = await api.GetAsync($"/customers/{customer}/relationships/invoices");
        many.Data.EnumerateArray().Count().ShouldBe(2);
        many.Data[0].EnumerateObject().Select(member => member.Name).ShouldBe(["type", "id"]);
    }

    [Test]
    public async Task Inclusion_Related_resources_are_included_once_with_all_on_the_way()
    {
        var reply = await api.GetAsync($"/invoices?include=customer.organization,payments&filter=equals(customer.id,'{customer}')");

        reply.Status.ShouldBe(200, reply.Body);
        reply.Json.GetProperty("included").EnumerateArray().Select(item => item.GetProperty("type").GetString()).ShouldBe(["customers", "organizations"]);
        reply.Data[0].GetProperty("relationships").GetProperty("payments").GetProperty("data").GetRawText().ShouldBe("[]");
    }

    [Test]
    public async Task Inclusion_To_many_brings_its_linkage()
    {
        var reply = await api.GetAsync($"/customers/{customer}?include=invoices");

        var linked = reply.Data.GetProperty("relationships").GetProperty("invoices").GetProperty("data").EnumerateArray().Select(item => item.GetProperty("id").GetString());
        linked.ShouldBe(reply.Json.GetProperty("included").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        linked.Count().ShouldBe(2);
    }

    [Test]
    public async Task Inclusion_An_empty_parameter_includes_nothing() =>
        (await api.GetAsync($"/invoices/{invoice}?include=")).Json.TryGetProperty("included", out _).ShouldBeFalse();

    [TestCase("/invoices?include=unknown", "unknown")]
    [TestCase("/invoices?include=customer.unknown", "unknown")]
    [TestCase("/invoices?include=lines", "lines")]
    [TestCase("/invoices/ID/relationships/customer?include=customer", "include")]
    public async Task Inclusion_400_for_a_path_that_is_not_known_or_not_supported(string path, string named)
    {
        var reply = await api.GetAsync(path.Replace("ID", invoice, StringComparison.Ordinal));

        reply.Status.ShouldBe(400);
        reply.Parameter.ShouldBe("include");
        reply.Detail.ShouldContain(named);
    }

    [Test]
    public async Task Sparse_fieldsets_Only_what_is_asked_for()
    {
        var reply = await api.GetAsync($"/invoices/{invoice}?include=customer&fields[invoices]=status,customer&fields[customers]=name");

        reply.Data.GetProperty("attributes").EnumerateObject().Select(member => member.Name).ShouldBe(["status"]);
        reply.Data.GetProperty("relationships").EnumerateObject().Select(member => member.Name).ShouldBe(["customer"]);
        var included = reply.Json.GetProperty("included")[0];
        included.GetProperty("attributes").EnumerateObject().Select(member => member.Name).ShouldBe(["name"]);
        included.TryGetProperty("relationships", out _).ShouldBeFalse();
    }

    [Test]
    public async Task Sparse_fieldsets_An_empty_value_asks_for_no_field()
    {
        var reply = await api.GetAsync($"/invoices/{invoice}?fields[invoices]=");

        reply.Data.EnumerateObject().Select(member => member.Name).ShouldBe(["type", "id", "links"]);
    }

    [TestCase("fields[unknown]=name")]
    [TestCase("fields[invoices]=unknown")]
    [TestCase("fields[invoices]=status,")]
    [TestCase("fields[]=status")]
    public async Task Sparse_fieldsets_400_for_unknown_types_and_fields(string query)
    {
        var reply = await api.GetAsync($"/invoices?{query}");

        reply.Status.ShouldBe(400);
        reply.Parameter.ShouldBe(query[..query.IndexOf('=', StringComparison.Ordinal)]);
    }

    [Test]
    public async Task Sorting_Ascending_by_default_and_descending_with_a_minus()
    {
        var other = await CreateAsync();
        await other.CustomerAsync("B");
        await other.CustomerAsync("A");
        await other.CustomerAsync("C");
        var own = $"filter=equals(organization.id,'{other.Organization}')";

        NamesIn(await other.GetAsync($"/customers?sort=name&{own}")).ShouldBe(["A", "B", "C"]);
        NamesIn(await other.GetAsync($"/customers?sort=-name&{own}")).ShouldBe(["C", "B", "A"]);
        NamesIn(await other.GetAsync($"/customers?sort=-createdAt,name&{own}")).ShouldBe(["C", "A", "B"]);
        NamesIn(await other.GetAsync($"/organizations/{other.Organization}/customers?sort=name")).ShouldBe(["A", "B", "C"]);
    }

    [TestCase("sort=unknown")]
    [TestCase("sort=notes")]
    [TestCase("sort=")]
    [TestCase("sort=status")]
    [TestCase("sort=customer.name")]
    public async Task Sorting_400_where_it_is_not_supported(string query)
    {
        var reply = await api.GetAsync($"/invoices?{query}");

        reply.Status.ShouldBe(400);
        reply.Parameter.ShouldBe("sort");
    }

    private static IEnumerable<string?> NamesIn(Reply reply) =>
        reply.Data.EnumerateArray().Select(item => item.GetProperty("attributes").GetProperty("name").GetString());

    private static IEnumerable<string> LinksIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name is "links"
            ? member.Value.EnumerateObject().Where(link => link.Value.ValueKind is JsonValueKind.String).Select(link => link.Value.GetString()!)
            : LinksIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(LinksIn),
        _ => [],
    };
}
