using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.Native;

[TestFixture]
public sealed class WebhookEndpointsTests
{
    private NativeApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await CreateAsync();

    [Test]
    public async Task An_endpoint_shows_its_secret_once_and_is_changed_tried_and_deleted()
    {
        // An address of documentation: nothing answers there, and nothing needs to.
        var made = await PostAsync("""{"url":"https://93.184.215.14/hooks","eventTypes":["invoice.*"]}""");
        made.Status.ShouldBe(201, made.Body);
        made.Attributes.GetProperty("secret").GetString()!.ShouldStartWith("whsec_");

        var read = await api.GetAsync($"/webhookEndpoints/{made.Id}");
        read.Attributes.GetProperty("secret").ValueKind.ShouldBe(JsonValueKind.Null);
        read.Attributes.GetProperty("status").GetString().ShouldBe("enabled");

        var rotated = await api.PostAsync($"/webhookEndpoints/{made.Id}/rotateSecret", null);
        rotated.Status.ShouldBe(200, rotated.Body);
        rotated.Attributes.GetProperty("secret").GetString().ShouldNotBe(made.Attributes.GetProperty("secret").GetString());

        var tried = await api.PostAsync($"/webhookEndpoints/{made.Id}/test", null);
        tried.Status.ShouldBe(201, tried.Body);
        tried.Attributes.GetProperty("eventType").GetString().ShouldBe("webhook.test");
        (await api.GetAsync($"/webhookEndpoints/{made.Id}/deliveries")).Ids.ShouldBe([tried.Id]);
        (await api.PostAsync($"/deliveries/{tried.Id}/replay", null)).Status.ShouldBe(200);
        (await api.PostAsync($"/webhookEndpoints/{made.Id}/replay", null)).Status.ShouldBe(204);

        var changed = await api.PatchAsync($"/webhookEndpoints/{made.Id}", Document("webhookEndpoints", made.Id, """{"status":"disabled"}"""));
        changed.Attributes.GetProperty("status").GetString().ShouldBe("disabled", changed.Body);
        (await api.PostAsync($"/webhookEndpoints/{made.Id}/test", null)).Code.ShouldBe("webhook.endpoint_disabled");
        (await api.DeleteAsync($"/webhookEndpoints/{made.Id}")).Status.ShouldBe(204);
        (await api.GetAsync($"/webhookEndpoints/{made.Id}")).Status.ShouldBe(404);
    }

    [TestCase("https://127.0.0.1/")]
    [TestCase("https://2130706433/")]
    [TestCase("https://[::1]/")]
    [TestCase("https://169.254.169.254/latest/meta-data")]
    [TestCase("http://93.184.215.14/")]
    public async Task An_address_of_the_inside_is_refused_when_it_is_saved(string url)
    {
        var reply = await PostAsync($$"""{"url":"{{url}}"}""");

        reply.Status.ShouldBe(422, reply.Body);
        reply.Pointer.ShouldBe("/data/attributes/url");
    }

    private Task<Reply> PostAsync(string attributes) => api.PostAsync(
        "/webhookEndpoints", Document("webhookEndpoints", attributes: attributes, relationships: ToOne("organization", "organizations", api.Organization)));
}
