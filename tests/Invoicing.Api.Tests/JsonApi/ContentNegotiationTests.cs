using Invoicing.Api.Tests.Native;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>JSON:API 1.1, section "Content Negotiation": what it demands of servers.</summary>
[TestFixture]
public sealed class ContentNegotiationTests
{
    private const string Atomic = "https://jsonapi.org/ext/atomic";

    private NativeApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await NativeApi.CreateAsync();

    [Test]
    public async Task Universal_responsibilities_Documents_are_sent_as_the_media_type_without_other_parameters()
    {
        (await api.GetAsync($"/organizations/{api.Organization}")).ContentType.ShouldBe(NativeApi.MediaType);
        (await api.GetAsync("/organizations")).ContentType.ShouldBe($"{NativeApi.MediaType}; profile=\"{NativeApi.CursorProfile}\"");
        (await api.GetAsync("/organizations/unknown")).ContentType.ShouldBe(NativeApi.MediaType);
    }

    [TestCase("application/vnd.api+json; charset=utf-8")]
    [TestCase("application/vnd.api+json; ext=\"https://example.com/unknown\"")]
    [TestCase("application/vnd.api+json; ext=\"" + Atomic + "\"")]
    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("no media type")]
    public async Task Server_responsibilities_415_for_a_content_type_with_other_parameters_or_unknown_extensions(string contentType)
    {
        var reply = await api.PostAsync("/customers", "{}", ("Content-Type", contentType));

        reply.Status.ShouldBe(415);
        reply.Error.GetProperty("source").GetProperty("header").GetString().ShouldBe("Content-Type");
    }

    [TestCase("application/vnd.api+json")]
    [TestCase("application/vnd.api+json; profile=\"https://example.com/unknown\"")]
    [TestCase("application/json")]
    [TestCase("application/json; charset=utf-8")]
    public async Task Server_responsibilities_Other_content_types_of_the_specification_are_read(string contentType) =>
        (await api.PostAsync("/customers", "{}", ("Content-Type", contentType))).Status.ShouldBe(400);

    [TestCase("application/vnd.api+json; charset=utf-8")]
    [TestCase("application/vnd.api+json; charset=utf-8, application/vnd.api+json; version=1, */*; q=0.1")]
    [TestCase("application/vnd.api+json; ext=\"https://example.com/unknown\"")]
    public async Task Server_responsibilities_406_where_every_instance_has_other_parameters_or_unknown_extensions(string accept)
    {
        var reply = await api.GetAsync("/customers", ("Accept", accept));

        reply.Status.ShouldBe(406);
        reply.Error.GetProperty("source").GetProperty("header").GetString().ShouldBe("Accept");
    }

    [TestCase("")]
    [TestCase("*/*")]
    [TestCase("text/html")]
    [TestCase("application/vnd.api+json; q=0.5")]
    [TestCase("application/vnd.api+json; charset=utf-8, application/vnd.api+json")]
    [TestCase("application/vnd.api+json; profile=\"https://example.com/unknown\"")]
    public async Task Server_responsibilities_Unknown_profiles_are_ignored_and_one_plain_instance_suffices(string accept) =>
        (await api.GetAsync("/customers", ("Accept", accept))).Status.ShouldBe(200);

    [Test]
    public async Task Server_responsibilities_Answers_vary_by_Accept()
    {
        (await api.GetAsync("/customers")).Headers.Vary.ShouldContain("Accept");
        (await api.GetAsync("/customers", ("Accept", "application/vnd.api+json; charset=utf-8"))).Headers.Vary.ShouldContain("Accept");
    }

    [Test]
    public async Task Extensions_The_extension_of_an_answer_is_named_in_its_content_type()
    {
        var reply = await api.PostAsync(
            "/operations",
            """{"atomic:operations":[{"op":"add","data":{"type":"customers","attributes":{"name":"A"},"relationships":{"organization":{"data":{"type":"organizations","id":"ORG"}}}}}]}"""
                .Replace("ORG", api.Organization.ToString(), StringComparison.Ordinal),
            ("Content-Type", $"{NativeApi.MediaType}; ext=\"{Atomic}\""),
            ("Accept", $"{NativeApi.MediaType}; ext=\"{Atomic}\""));

        reply.Status.ShouldBe(200, reply.Body);
        reply.ContentType.ShouldBe($"{NativeApi.MediaType}; ext=\"{Atomic}\"");
        reply.Json.GetProperty("jsonapi").GetProperty("ext")[0].GetString().ShouldBe(Atomic);
    }
}
