using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>What every document of a server must be, by the sections on document structure and errors. Checked for each answer of each test.</summary>
internal static partial class DocumentRules
{
    private static readonly string[] TopLevel = ["jsonapi", "data", "errors", "meta", "links", "included", "atomic:results"];
    private static readonly string[] ErrorMembers = ["id", "links", "status", "code", "title", "detail", "source", "meta"];
    private static readonly string[] ResourceMembers = ["type", "id", "attributes", "relationships", "links", "meta"];

    /// <param name="isPartial">Whether sparse fieldsets left linkage out, which excepts the document from full linkage.</param>
    public static void Check(JsonElement document, bool isPartial)
    {
        Names(document).ShouldBeSubsetOf(TopLevel);
        Names(document).Intersect(["data", "errors", "meta", "atomic:results"]).ShouldNotBeEmpty("Top Level: at least one of data, errors, meta");
        Has(document, "data").ShouldNotBe(Has(document, "errors") || Has(document, "atomic:results"), "Top Level: data and errors do not coexist");
        document.GetProperty("jsonapi").GetProperty("version").GetString().ShouldBe("1.1");
        CheckLinks(document);
        if (Has(document, "errors"))
        {
            CheckErrors(document.GetProperty("errors"));
        }

        if (Has(document, "included"))
        {
            CheckIncluded(document, isPartial);
        }

        foreach (var resource in ResourcesOf(document))
        {
            CheckResource(resource);
        }
    }

    /// <summary>Error Objects: a pointer leads to a value that the request has.</summary>
    public static void CheckPointers(JsonElement answer, byte[] request)
    {
        foreach (var error in answer.TryGetProperty("errors", out var errors) ? errors.EnumerateArray() : [])
        {
            if (error.TryGetProperty("source", out var source) && source.TryGetProperty("pointer", out var pointer))
            {
                JsonElement? found = JsonElement.Parse(request);
                foreach (var token in pointer.GetString()!.Split('/').Skip(1))
                {
                    found = Child(found.ShouldNotBeNull(), token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
                }

                found.ShouldNotBeNull($"{pointer} leads to nothing in the request");
            }
        }
    }

    private static JsonElement? Child(JsonElement parent, string name) => parent.ValueKind is JsonValueKind.Array
        ? parent[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]
        : parent.TryGetProperty(name, out var member) ? member : null;

    private static void CheckErrors(JsonElement errors)
    {
        errors.GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var error in errors.EnumerateArray())
        {
            Names(error).ShouldBeSubsetOf(ErrorMembers);
            Names(error).ShouldNotBeEmpty("Error Objects: at least one member");
            foreach (var text in new[] { "id", "status", "code", "title", "detail" })
            {
                error.GetProperty(text).ValueKind.ShouldBe(JsonValueKind.String, $"Error Objects: {text} is a string");
            }

            if (Has(error, "source"))
            {
                Names(error.GetProperty("source")).Single().ShouldBeOneOf("pointer", "parameter", "header");
            }
        }
    }

    private static void CheckResource(JsonElement resource)
    {
        Names(resource).ShouldBeSubsetOf(ResourceMembers);
        resource.GetProperty("type").GetString()!.ShouldMatch(MemberName().ToString());
        resource.GetProperty("id").ValueKind.ShouldBe(JsonValueKind.String, "Identification: id is a string");
        var fields = Members(resource, "attributes").Concat(Members(resource, "relationships")).Select(member => member.Name).ToArray();
        fields.ShouldBeUnique("Fields: attributes and relationships share one namespace");
        fields.ShouldNotContain("type");
        fields.ShouldNotContain("id");
        fields.ShouldAllBe(name => MemberName().IsMatch(name), "Member Names");
        foreach (var relationship in Members(resource, "relationships"))
        {
            Names(relationship.Value).Intersect(["links", "data", "meta"]).ShouldNotBeEmpty("Relationships: at least one of links, data, meta");
            CheckLinks(relationship.Value);
            CheckLinkage(relationship.Value);
        }

        CheckLinks(resource);
    }

    private static void CheckLinkage(JsonElement relationship)
    {
        if (!relationship.TryGetProperty("data", out var data) || data.ValueKind is JsonValueKind.Null)
        {
            return;
        }

        foreach (var identifier in data.ValueKind is JsonValueKind.Array ? data.EnumerateArray().ToArray() : [data])
        {
            Names(identifier).Except(["meta"]).ShouldBe(["type", "id"], ignoreOrder: true, "Resource Identifier Objects: type and id");
        }
    }

    private static void CheckIncluded(JsonElement document, bool isPartial)
    {
        Has(document, "data").ShouldBeTrue("Top Level: no included without data");
        var all = ResourcesOf(document).ToArray();
        all.Select(KeyOf).ShouldBeUnique("Compound Documents: one resource object for each type and id");
        if (!isPartial)
        {
            var linked = all.SelectMany(LinkedFrom).ToHashSet();
            document.GetProperty("included").EnumerateArray().Select(KeyOf).ShouldAllBe(key => linked.Contains(key), "Compound Documents: full linkage");
        }
    }

    private static IEnumerable<string> LinkedFrom(JsonElement resource) => Members(resource, "relationships")
        .Where(relationship => Has(relationship.Value, "data"))
        .Select(relationship => relationship.Value.GetProperty("data"))
        .SelectMany(data => data.ValueKind switch
        {
            JsonValueKind.Array => data.EnumerateArray().ToArray(),
            JsonValueKind.Object => [data],
            _ => [],
        })
        .Select(KeyOf);

    private static IEnumerable<JsonElement> ResourcesOf(JsonElement document)
    {
        var primary = document.TryGetProperty("data", out var data)
            ? data.ValueKind switch { JsonValueKind.Array => data.EnumerateArray().ToArray(), JsonValueKind.Object => [data], _ => [] }
            : [];
        return Has(document, "included") ? primary.Concat(document.GetProperty("included").EnumerateArray()) : primary;
    }

    private static void CheckLinks(JsonElement owner)
    {
        foreach (var link in Members(owner, "links"))
        {
            link.Value.ValueKind.ShouldBeOneOf(JsonValueKind.String, JsonValueKind.Null);
        }
    }

    private static string KeyOf(JsonElement resource) => $"{resource.GetProperty("type").GetString()} {resource.GetProperty("id").GetString()}";

    private static bool Has(JsonElement parent, string name) => parent.TryGetProperty(name, out _);

    private static JsonProperty[] Members(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var member) ? [.. member.EnumerateObject()] : [];

    private static string[] Names(JsonElement parent) => [.. parent.EnumerateObject().Select(member => member.Name)];

    [GeneratedRegex("^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex MemberName();
}
