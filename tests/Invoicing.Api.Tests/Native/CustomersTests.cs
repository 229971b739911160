using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.Native;

[TestFixture]
public sealed class CustomersTests
{
    private NativeApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await CreateAsync();

    [Test]
    public async Task Create_read_change_and_delete_a_customer()
    {
        var made = await api.PostAsync(
            "/customers",
            Document(
                "customers",
                attributes: """{"name":"Ada","email":"ada@example.com","externalId":"a-1","address":{"line1":"1 Elm","city":"Boston","countryCode":"US"}}""",
                relationships: ToOne("organization", "organizations", api.Organization)));
        made.Status.ShouldBe(201, made.Body);
        made.Headers.Location!.AbsolutePath.ShouldBe($"/api/v1/customers/{made.Id}");

        var read = await api.GetAsync($"/customers/{made.Id}");
        read.Status.ShouldBe(200, read.Body);
        read.Data.GetRawText().ShouldBe(made.Data.GetRawText());
        read.Headers.ETag.ShouldBe(made.Headers.ETag);

        var changed = await api.PatchAsync($"/customers/{made.Id}", Document("customers", made.Id, """{"name":"Ada L.","email":null}"""));
        changed.Status.ShouldBe(200, changed.Body);
        changed.Attributes.GetProperty("name").GetString().ShouldBe("Ada L.");
        changed.Attributes.GetProperty("email").ValueKind.ShouldBe(JsonValueKind.Null);
        changed.Attributes.GetProperty("externalId").GetString().ShouldBe("a-1");
        changed.Headers.ETag.ShouldNotBe(made.Headers.ETag);

        (await api.DeleteAsync($"/customers/{made.Id}")).Status.ShouldBe(204);
        (await api.GetAsync($"/customers/{made.Id}")).Status.ShouldBe(404);
    }
}
