using System.Text.Json;
using Invoicing.Api.JsonApi.Errors;

namespace Invoicing.Api.JsonApi.Requests;

/// <summary>Resource identifiers of a request.</summary>
internal static class Linkage
{
    /// <returns>Null where the linkage is null.</returns>
    public static string? ReadOne(JsonElement linkage, string target, string pointer, LocalIds locals) => linkage.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => IdOf(linkage, target, pointer, locals),
        _ => throw Refusal.InDocument(pointer, "relationship.wrong_linkage", "A relationship to one takes a resource identifier or null."),
    };

    public static string IdOf(JsonElement identifier, string target, string pointer, LocalIds locals)
    {
        if (TextOf(identifier, "type", pointer) is not { } type)
        {
            throw Refusal.InDocument(pointer, "relationship.incomplete", "A resource identifier needs a type and an id.");
        }

        if (type != target)
        {
            throw Refusal.Conflict(JsonPointer.Child(pointer, "type"), "relationship.type_conflict", $"The type must be \"{target}\".");
        }

        if (TextOf(identifier, "id", pointer) is { } id)
        {
            return id;
        }

        return TextOf(identifier, "lid", pointer) is not { } local
            ? throw Refusal.InDocument(pointer, "relationship.incomplete", "A resource identifier needs a type and an id.")
            : locals.Find(type, local) ?? throw Refusal.InDocument(
                JsonPointer.Child(pointer, "lid"), "operation.unknown_lid", $"No earlier operation of this request made {type} with the lid \"{local}\".");
    }

    public static string? TextOf(JsonElement parent, string name, string pointer) => !parent.TryGetProperty(name, out var value)
        ? null
        : value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : throw Refusal.InDocument(JsonPointer.Child(pointer, name), "document.not_text", $"{name} must be text.");
}
