using System.Text.Json;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Contract;

/// <summary>The documents that clients are made from: what is checked in is what runs.</summary>
public sealed class OpenApiDocumentTests
{
    /// <summary>Set to rewrite the checked-in documents: <c>INVOICING_WRITE_OPENAPI=1 dotnet test --filter OpenApiDocument</c>.</summary>
    private const string WriteSwitch = "INVOICING_WRITE_OPENAPI";

    private static readonly string[] Names =
        [.. Directory.EnumerateFiles(SourceTree.At("openapi"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [TestCaseSource(nameof(Names))]
    public async Task The_checked_in_document_is_the_served_one(string name)
    {
        var served = await SharedApi.Host.Client.GetStringAsync($"/openapi/{name}.json");
        var file = SourceTree.At("openapi", $"{name}.json");
        if (Environment.GetEnvironmentVariable(WriteSwitch) == "1")
        {
            await File.WriteAllTextAsync(file, served);
        }

        (await File.ReadAllTextAsync(file)).ShouldBe(served, $"set {WriteSwitch}=1 and run this test again to write the document, then generate the clients");
    }

    [Test]
    public async Task The_index_names_every_document()
    {
        using var index = JsonDocument.Parse(await SharedApi.Host.Client.GetStringAsync("/openapi"));

        index.RootElement.EnumerateArray().Select(entry => entry.GetProperty("name").GetString()).ShouldBe(Names, ignoreOrder: true);
    }

    [Test]
    public async Task Every_route_of_a_dialect_is_described()
    {
        var described = new HashSet<string>();
        foreach (var name in Names)
        {
            described.UnionWith(Operations(await SharedApi.Host.Client.GetStringAsync($"/openapi/{name}.json")));
        }

        SharedApi.Host.Routes().ShouldBe(described, ignoreOrder: true);
    }

    [TestCaseSource(nameof(Names))]
    public async Task Every_operation_has_its_own_name_and_typed_answers(string name)
    {
        using var document = JsonDocument.Parse(await SharedApi.Host.Client.GetStringAsync($"/openapi/{name}.json"));
        document.RootElement.GetProperty("openapi").GetString().ShouldStartWith("3.0");

        var operations = document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Where(operation => operation.Value.TryGetProperty("responses", out _))
            .Select(operation => operation.Value)
            .ToArray();

        operations.Select(operation => operation.GetProperty("operationId").GetString()).ShouldBeUnique();
        foreach (var response in operations.SelectMany(operation => operation.GetProperty("responses").EnumerateObject()).Where(response => response.Name is not ("202" or "204")))
        {
            Resolved(response.Value, document).GetProperty("content").EnumerateObject().ShouldAllBe(content => content.Value.GetProperty("schema").EnumerateObject().Any());
        }
    }

    [Test]
    public async Task The_page_is_served() =>
        (await SharedApi.Host.Client.GetStringAsync("/docs/index.html")).ShouldContain("swagger-ui");

    private static JsonElement Resolved(JsonElement value, JsonDocument document) => value.TryGetProperty("$ref", out var reference)
        ? reference.GetString()!.Split('/').Skip(1).Aggregate(document.RootElement, (parent, name) => parent.GetProperty(name))
        : value;

    private static IEnumerable<string> Operations(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject()
                .Where(operation => operation.Value.TryGetProperty("responses", out _))
                .Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"))];
    }
}
