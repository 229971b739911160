using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Hosting;

public sealed class DocumentTests
{
    [Test]
    public async Task The_index_lists_the_documents() =>
        (await HostingHost.Client.GetStringAsync("/openapi")).ShouldBe("""[{"name":"alpha","title":"Alpha","url":"/openapi/alpha.json"}]""");

    [Test]
    public async Task A_document_holds_its_dialect_alone_with_security_ids_and_failures()
    {
        var document = await HostingHost.JsonAsync(await HostingHost.Client.GetAsync("/openapi/alpha.json"));

        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.0");
        document.GetProperty("paths").TryGetProperty("/alpha/beta", out _).ShouldBeFalse();
        var operation = document.GetProperty("paths").GetProperty("/alpha/things").GetProperty("post");
        operation.GetProperty("operationId").GetString().ShouldBe("Alpha_Post");
        operation.GetProperty("security")[0].GetProperty("key").GetArrayLength().ShouldBe(0);
        operation.GetProperty("responses").GetProperty("401").GetProperty("content").GetProperty("application/json")
            .GetProperty("schema").GetProperty("$ref").GetString().ShouldBe("#/components/schemas/Strict");
        operation.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(type => type.Name).ShouldBe(["application/json"]);
        document.GetProperty("paths").GetProperty("/alpha/open").GetProperty("post").TryGetProperty("security", out _).ShouldBeFalse();
    }

    [Test]
    public async Task A_lenient_member_and_a_raw_body_are_shown_as_what_they_are_meant_to_be()
    {
        var document = await HostingHost.JsonAsync(await HostingHost.Client.GetAsync("/openapi/alpha.json"));

        var schemas = document.GetProperty("components").GetProperty("schemas");
        schemas.TryGetProperty("JsonElement", out _).ShouldBeFalse();
        var name = schemas.GetProperty("Thing").GetProperty("properties").GetProperty("Name");
        name.GetProperty("type").GetString().ShouldBe("string");
        name.GetProperty("format").GetString().ShouldBe("date");
        schemas.GetProperty("Strict").GetProperty("properties").GetProperty("count").GetProperty("type").GetString().ShouldBe("integer");
        document.GetProperty("paths").GetProperty("/alpha/echo").GetProperty("post").GetProperty("requestBody").GetProperty("content")
            .GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString().ShouldBe("#/components/schemas/Strict");
        document.GetProperty("servers")[0].GetProperty("url").GetString().ShouldBe("/");
    }

    [Test]
    public async Task The_page_is_served()
    {
        var response = await HostingHost.Client.GetAsync("/docs/index.html");

        response.IsSuccessStatusCode.ShouldBeTrue();
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [TestCase("/health/live", """{"status":"healthy"}""")]
    [TestCase("/health/ready", """{"status":"healthy","checks":[]}""")]
    public async Task Health_is_told_as_json(string path, string expected) =>
        (await HostingHost.Client.GetStringAsync(path)).ShouldBe(expected);
}
