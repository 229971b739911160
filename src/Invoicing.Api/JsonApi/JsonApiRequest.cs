using System.Text.Json;

namespace Invoicing.Api.JsonApi;

/// <summary>A posted document, read leniently: what is absent or of another shape is null.</summary>
internal sealed class JsonApiRequest(JsonElement document)
{
    private readonly JsonElement? data = Member(document, "data");

    /// <summary>Null where the document has no resource object under <c>data</c>.</summary>
    public string? Type => Text(Member(data, "type"));

    public string? Id => Text(Member(data, "id"));

    public string? Attribute(string name) => Text(Member(Member(data, "attributes"), name));

    public bool HasRelationship(string name) => Member(Member(data, "relationships"), name) is not null;

    /// <summary>Null where the relationship is absent, or its identifier is incomplete.</summary>
    public JsonApiResourceIdentifier? Relationship(string name)
    {
        var identifier = Member(Member(Member(data, "relationships"), name), "data");
        return Text(Member(identifier, "id")) is { } id && Text(Member(identifier, "type")) is { } type
            ? new JsonApiResourceIdentifier(id, type)
            : null;
    }

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var member) ? member : null;

    /// <remarks>Ids are text by the specification, and numbers in NCSA's own samples.</remarks>
    private static string? Text(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.String => value.Value.GetString(),
        JsonValueKind.Number => value.Value.GetRawText(),
        _ => null,
    };
}
