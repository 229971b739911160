using System.Text;
using System.Text.Json;
using Invoicing.Api.Tests.Native;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>JSON:API 1.1, section "Creating, Updating and Deleting Resources".</summary>
[TestFixture]
public sealed class WritingTests
{
    private NativeApi api = null!;
    private Guid customer;

    private string Seller => ToOne("organization", "organizations", api.Organization);

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await CreateAsync();
        customer = await api.CustomerAsync();
    }

    [Test]
    public async Task Creating_201_with_the_resource_and_its_location()
    {
        var made = await api.PostAsync("/customers", Document("customers", attributes: """{"name":"New"}""", relationships: Seller));

        made.Status.ShouldBe(201, made.Body);
        var location = made.Headers.Location!.ToString();
        made.Data.GetProperty("links").GetProperty("self").GetString().ShouldBe(location, "Location matches the self link");
        (await api.GetAsync(location)).Data.GetRawText().ShouldBe(made.Data.GetRawText());
    }

    [Test]
    public async Task Creating_403_for_a_client_generated_id()
    {
        var reply = await api.PostAsync("/customers", Document("customers", Guid.CreateVersion7().ToString(), """{"name":"New"}""", Seller));

        reply.Status.ShouldBe(403);
        reply.Pointer.ShouldBe("/data/id");
    }

    [Test]
    public async Task Creating_409_for_a_type_that_is_not_of_the_collection()
    {
        var reply = await api.PostAsync("/customers", Document("invoices", attributes: """{"name":"New"}""", relationships: Seller));

        reply.Status.ShouldBe(409);
        reply.Pointer.ShouldBe("/data/type");
    }

    [Test]
    public async Task Creating_404_for_a_related_resource_that_does_not_exist()
    {
        var unknown = ToOne("organization", "organizations", Guid.CreateVersion7());

        (await api.PostAsync("/customers", Document("customers", attributes: """{"name":"New"}""", relationships: unknown))).Status.ShouldBe(404);
    }

    [Test]
    public async Task Creating_409_for_a_relationship_of_the_wrong_type()
    {
        var reply = await api.PostAsync(
            "/customers", Document("customers", attributes: """{"name":"New"}""", relationships: ToOne("organization", "customers", api.Organization)));

        reply.Status.ShouldBe(409);
        reply.Pointer.ShouldBe("/data/relationships/organization/data/type");
    }

    [TestCase("{}", 400, "")]
    [TestCase("[]", 400, "")]
    [TestCase("""{"data":null}""", 400, "/data")]
    [TestCase("""{"data":[]}""", 400, "/data")]
    [TestCase("""{"data":{}}""", 400, "/data")]
    [TestCase("""{"data":{"type":1}}""", 400, "/data/type")]
    [TestCase("""{"data":{"type":"customers","attributes":[]}}""", 400, "/data/attributes")]
    [TestCase("""{"data":{"type":"customers","relationships":1}}""", 400, "/data/relationships")]
    [TestCase("""{"data":{"type":"customers","relationships":{"organization":{}}}}""", 400, "/data/relationships/organization")]
    [TestCase("""{"data":{"type":"customers","relationships":{"organization":{"data":[]}}}}""", 400, "/data/relationships/organization/data")]
    [TestCase("""{"data":{"type":"customers","relationships":{"organization":{"data":{"type":"organizations"}}}}}""", 400, "/data/relationships/organization/data")]
    [TestCase("""{"data":{"type":"customers"}}""", 422, "/data")]
    public async Task Creating_400_or_422_with_a_pointer_for_what_is_no_resource_object(string body, int status, string pointer)
    {
        var reply = await api.PostAsync("/customers", body);

        reply.Status.ShouldBe(status, reply.Body);
        reply.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("source").GetProperty("pointer").GetString()).ShouldContain(pointer);
    }

    [TestCase("""{"name":1}""", "/data/attributes/name", "attribute.wrong_type")]
    [TestCase("""{"name":"A","unknown":1}""", "/data/attributes/unknown", "attribute.unknown")]
    [TestCase("""{"name":"A","a/b~c":1}""", "/data/attributes/a~1b~0c", "attribute.unknown")]
    [TestCase("""{"name":"A","createdAt":"2026-01-01T00:00:00Z"}""", "/data/attributes/createdAt", "attribute.read_only")]
    [TestCase("""{"name":"A","address":{"line1":"x"}}""", "/data/attributes/address", "attribute.missing")]
    [TestCase("""{"name":"A","address":{"countryCode":"ES","planet":"x"}}""", "/data/attributes/address/planet", "attribute.unknown")]
    [TestCase("""{"name":"A","address":"x"}""", "/data/attributes/address", "attribute.wrong_type")]
    [TestCase("""{}""", "/data/attributes", "attribute.missing")]
    [TestCase("""{"name":" "}""", "/data/attributes/name", "attribute.missing")]
    public async Task Creating_422_points_at_each_wrong_member(string attributes, string pointer, string code)
    {
        var reply = await api.PostAsync("/customers", Document("customers", attributes: attributes, relationships: Seller));

        reply.Status.ShouldBe(422, reply.Body);
        reply.Pointer.ShouldBe(pointer);
        reply.Code.ShouldBe(code);
    }

    [Test]
    public async Task Creating_422_tells_everything_that_is_wrong_at_once()
    {
        var reply = await api.PostAsync("/customers", Document("customers", attributes: """{"email":1,"x":2}""", relationships: """{"y":{"data":null}}"""));

        reply.Status.ShouldBe(422);
        reply.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("source").GetProperty("pointer").GetString()).ShouldBe(
            ["/data/relationships", "/data/attributes/email", "/data/attributes", "/data/attributes/x", "/data/relationships/y"], ignoreOrder: true);
    }

    [Test]
    public async Task Updating_200_Attributes_that_are_not_sent_stay_and_null_clears()
    {
        var made = await api.PostAsync("/customers", Document("customers", attributes: """{"name":"Keep","email":"a@example.com","phone":"1"}""", relationships: Seller));

        var changed = await api.PatchAsync($"/customers/{made.Id}", Document("customers", made.Id, """{"email":null}"""));

        changed.Status.ShouldBe(200, changed.Body);
        changed.Attributes.GetProperty("name").GetString().ShouldBe("Keep");
        changed.Attributes.GetProperty("phone").GetString().ShouldBe("1");
        changed.Attributes.GetProperty("email").ValueKind.ShouldBe(JsonValueKind.Null);
        (await api.GetAsync($"/customers/{made.Id}")).Data.GetRawText().ShouldBe(changed.Data.GetRawText());
    }

    [Test]
    public async Task Updating_409_for_another_id_or_type_and_400_without()
    {
        (await api.PatchAsync($"/customers/{customer}", Document("customers", Guid.CreateVersion7().ToString()))).Pointer.ShouldBe("/data/id");
        (await api.PatchAsync($"/customers/{customer}", Document("customers", Guid.CreateVersion7().ToString()))).Status.ShouldBe(409);
        (await api.PatchAsync($"/customers/{customer}", Document("orders", customer.ToString()))).Status.ShouldBe(409);
        (await api.PatchAsync($"/customers/{customer}", Document("customers"))).Status.ShouldBe(400);
    }

    [Test]
    public async Task Updating_404_for_a_resource_that_does_not_exist()
    {
        var unknown = Guid.CreateVersion7().ToString();

        (await api.PatchAsync($"/customers/{unknown}", Document("customers", unknown, """{"name":"x"}"""))).Status.ShouldBe(404);
    }

    [Test]
    public async Task Updating_a_relationship_204_with_what_is_sent_to_its_own_address()
    {
        var invoice = await api.DraftAsync(customer);
        var other = await api.CustomerAsync("Other");

        var changed = await api.PatchAsync($"/invoices/{invoice.Id}/relationships/customer", $$"""{"data":{"type":"customers","id":"{{other}}"} }""");

        changed.Status.ShouldBe(204, changed.Body);
        (await api.GetAsync($"/invoices/{invoice.Id}/relationships/customer")).Id.ShouldBe(other.ToString());
    }

    [TestCase("PATCH", "/customers/ID/relationships/organization")]
    [TestCase("PATCH", "/customers/ID/relationships/invoices")]
    [TestCase("POST", "/customers/ID/relationships/invoices")]
    [TestCase("DELETE", "/customers/ID/relationships/invoices")]
    public async Task Updating_a_relationship_403_where_it_is_not_supported(string method, string path)
    {
        var reply = await api.SendAsync(method, path.Replace("ID", customer.ToString(), StringComparison.Ordinal), """{"data":[]}""");

        reply.Status.ShouldBe(403);
        reply.Code.ShouldBe("relationship.read_only");
    }

    [Test]
    public async Task Deleting_204_and_404_afterwards()
    {
        var invoice = await api.DraftAsync(customer);

        (await api.DeleteAsync($"/invoices/{invoice.Id}")).Status.ShouldBe(204);
        (await api.DeleteAsync($"/invoices/{invoice.Id}")).Status.ShouldBe(404);
    }

    [Test]
    public async Task Writes_answer_with_what_their_query_asks_for_and_refuse_it_before_they_write()
    {
        var attributes = """{"name":"Asked"}""";
        var asked = await api.PostAsync("/customers?include=organization&fields[customers]=name,organization", Document("customers", attributes: attributes, relationships: Seller));
        asked.Status.ShouldBe(201, asked.Body);
        asked.Json.GetProperty("included").GetArrayLength().ShouldBe(1);
        asked.Attributes.EnumerateObject().Count().ShouldBe(1);

        var refused = await api.PostAsync("/customers?include=unknown", Document("customers", attributes: """{"name":"Refused"}""", relationships: Seller));
        refused.Status.ShouldBe(400);
        (await api.Host.CountAsync($"customers where organization_id = '{api.Organization}' and name = 'Refused'")).ShouldBe(0);
    }

    [TestCase("POST", "/customers")]
    [TestCase("PATCH", "/customers/ID")]
    [TestCase("POST", "/invoices/ID/credit")]
    [TestCase("POST", "/operations")]
    public async Task Broken_bodies_are_400_and_never_500(string method, string path)
    {
        var address = path.Replace("ID", customer.ToString(), StringComparison.Ordinal);
        byte[][] bodies =
        [
            [], "{"u8.ToArray(), "nonsense"u8.ToArray(), "{\"data\":\"\\u0000\"}"u8.ToArray(), "{\"data\":\"\\ud800\"}"u8.ToArray(), [0xFF, 0xFE, 0x7B],
            Encoding.UTF8.GetBytes(new string('[', 100_000)), "null"u8.ToArray(), "1"u8.ToArray(),
        ];
        foreach (var body in bodies)
        {
            var contentType = path is "/operations" ? "application/json" : MediaType;
            var reply = await api.SendBytesAsync(method, address, body, ("Content-Type", contentType));
            reply.Status.ShouldBe(400, $"{Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(40, body.Length)))}: {reply.Body}");
        }
    }

    [Test]
    public async Task Other_methods_are_405_and_tell_the_right_ones()
    {
        (await api.SendAsync("PUT", $"/customers/{customer}", "{}")).Status.ShouldBe(405);
        (await api.SendAsync("DELETE", "/customers", null)).Status.ShouldBe(405);
        (await api.PostAsync($"/payments", "{}")).Status.ShouldBe(405);
    }
}
