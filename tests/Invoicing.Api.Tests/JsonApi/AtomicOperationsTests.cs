using Invoicing.Api.Tests.Native;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>The extension "Atomic Operations".</summary>
[TestFixture]
public sealed class AtomicOperationsTests
{
    private const string Extended = MediaType + "; ext=\"https://jsonapi.org/ext/atomic\"";

    private NativeApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await CreateAsync();

    [Test]
    public async Task Operations_are_done_in_their_order_and_know_each_other_by_lid()
    {
        var reply = await RunAsync(
            Add("customers", """{"name":"By lid"}""", Seller(), "c1"),
            Add("invoices", """{"lines":[{"description":"Work","unitPrice":"100"}]}""", $$"""{{Seller()}},"customer":{"data":{"type":"customers","lid":"c1"} }""", "i1"),
            """{"op":"update","ref":{"type":"customers","lid":"c1"},"data":{"type":"customers","lid":"c1","attributes":{"name":"Renamed"}}}""",
            """{"op":"update","ref":{"type":"invoices","lid":"i1","relationship":"customer"},"data":{"type":"customers","lid":"c1"}}""",
            """{"op":"remove","ref":{"type":"invoices","lid":"i1"}}""");

        reply.Status.ShouldBe(200, reply.Body);
        var results = reply.Json.GetProperty("atomic:results").EnumerateArray().ToArray();
        results.Length.ShouldBe(5);
        var customer = results[0].GetProperty("data").GetProperty("id").GetString();
        results[1].GetProperty("data").GetProperty("relationships").GetProperty("customer").GetProperty("data").GetProperty("id").GetString().ShouldBe(customer);
        results[2].GetProperty("data").GetProperty("attributes").GetProperty("name").GetString().ShouldBe("Renamed");
        results[3].GetRawText().ShouldBe("{}");
        results[4].GetRawText().ShouldBe("{}");
        (await api.GetAsync($"/customers/{customer}")).Attributes.GetProperty("name").GetString().ShouldBe("Renamed");
    }

    [Test]
    public async Task A_failure_undoes_everything_before_it_and_points_at_its_operation()
    {
        var reply = await RunAsync(
            Add("customers", """{"name":"Undone"}""", Seller(), "c1"),
            Add("customers", """{"name":"Undone","unknown":1}""", Seller(), "c2"));

        reply.Status.ShouldBe(422, reply.Body);
        reply.Pointer.ShouldBe("/atomic:operations/1/data/attributes/unknown");
        (await api.Host.CountAsync($"customers where organization_id = '{api.Organization}' and name = 'Undone'")).ShouldBe(0);
    }

    [Test]
    public async Task A_refusal_of_the_database_undoes_everything_and_points_at_its_operation()
    {
        const string same = """{"name":"Twice","externalId":"same"}""";

        var reply = await RunAsync(Add("customers", same, Seller(), "c1"), Add("customers", same, Seller(), "c2"));

        reply.Status.ShouldBe(409, reply.Body);
        reply.Pointer!.ShouldStartWith("/atomic:operations/1");
        (await api.Host.CountAsync($"customers where organization_id = '{api.Organization}' and name = 'Twice'")).ShouldBe(0);
    }

    [TestCase("""{"op":"remove","ref":{"type":"customers","id":"00000000-0000-4000-8000-000000000000"}}""", 404, "/atomic:operations/0")]
    [TestCase("""{"op":"remove","ref":{"type":"customers","lid":"x"}}""", 400, "/atomic:operations/0/ref/lid")]
    [TestCase("""{"op":"remove","ref":{"type":"unknown","id":"x"}}""", 400, "/atomic:operations/0/ref/type")]
    [TestCase("""{"op":"remove","ref":{"type":"payments","id":"x"}}""", 403, "/atomic:operations/0/op")]
    [TestCase("""{"op":"remove"}""", 400, "/atomic:operations/0")]
    [TestCase("""{"op":"move","ref":{"type":"customers","id":"x"}}""", 400, "/atomic:operations/0/op")]
    [TestCase("""{"op":"add","data":{"type":"payments"}}""", 403, "/atomic:operations/0/op")]
    [TestCase("""{"op":"add","data":{"type":"customers","id":"x"}}""", 403, "/atomic:operations/0/data/id")]
    [TestCase("""{"op":"add","ref":{"type":"customers","id":"x","relationship":"invoices"},"data":[]}""", 403, "/atomic:operations/0/op")]
    [TestCase("""{"op":"add","ref":{"type":"customers","id":"x","relationship":"unknown"},"data":[]}""", 400, "/atomic:operations/0/ref/relationship")]
    [TestCase("""{"op":"add","href":"/customers","data":{"type":"customers"}}""", 400, "/atomic:operations/0/href")]
    [TestCase("1", 400, "/atomic:operations/0")]
    public async Task Processing_errors_point_into_the_request(string operation, int status, string pointer)
    {
        var reply = await RunAsync(operation);

        reply.Status.ShouldBe(status, reply.Body);
        reply.Pointer.ShouldBe(pointer);
    }

    [TestCase("{}")]
    [TestCase("""{"atomic:operations":[]}""")]
    [TestCase("""{"atomic:operations":{}}""")]
    [TestCase("""{"data":{}}""")]
    public async Task A_request_without_operations_is_400(string body) =>
        (await api.PostAsync("/operations", body, ("Content-Type", Extended))).Status.ShouldBe(400);

    [Test]
    public async Task There_is_a_most_of_operations() =>
        (await RunAsync([.. Enumerable.Repeat("{}", 101)])).Code.ShouldBe("operation.too_many");

    [Test]
    public async Task Without_the_extension_in_the_content_type_is_415() =>
        (await api.PostAsync("/operations", """{"atomic:operations":[]}""")).Status.ShouldBe(415);

    [Test]
    public async Task Scopes_hold_for_each_operation()
    {
        var scoped = await api.WithScopesAsync("customers:write");

        var reply = await scoped.PostAsync(
            "/operations",
            $$"""{"atomic:operations":[{{Add("customers", """{"name":"Scoped"}""", Seller(), "c1")}},{"op":"remove","ref":{"type":"invoices","id":"x"} }] }""",
            ("Content-Type", Extended));

        reply.Status.ShouldBe(403);
        reply.Pointer.ShouldBe("/atomic:operations/1");
        (await api.Host.CountAsync($"customers where organization_id = '{api.Organization}' and name = 'Scoped'")).ShouldBe(0);
    }

    private Task<Reply> RunAsync(params string[] operations) =>
        api.PostAsync("/operations", $$"""{"atomic:operations":[{{string.Join(',', operations)}}] }""", ("Content-Type", Extended), ("Accept", Extended));

    private string Seller() => $$"""
        "organization":{"data":{"type":"organizations","id":"{{api.Organization}}"} }
        """;

    private static string Add(string type, string attributes, string relationships, string lid) =>
        $$"""{"op":"add","data":{"type":"{{type}}","lid":"{{lid}}","attributes":{{attributes}},"relationships":{ {{relationships}} } } }""";
}
