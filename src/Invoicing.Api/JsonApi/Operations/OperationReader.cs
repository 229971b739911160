using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Resources;

namespace Invoicing.Api.JsonApi.Operations;

/// <summary>The document of a request for atomic operations. Places are told as if each operation were the whole document.</summary>
internal static class OperationReader
{
    public const string Member = "atomic:operations";

    public const int Most = 100;

    public static IReadOnlyList<JsonElement> ReadAll(JsonElement document)
    {
        if (document.ValueKind is not JsonValueKind.Object
            || !document.TryGetProperty(Member, out var operations)
            || operations.ValueKind is not JsonValueKind.Array
            || operations.GetArrayLength() == 0)
        {
            throw Refusal.InDocument("", "operation.none", $"Send an array with at least one operation under {Member}.");
        }

        return operations.GetArrayLength() <= Most
            ? [.. operations.EnumerateArray()]
            : throw Refusal.InDocument($"/{Member}", "operation.too_many", $"A request has at most {StatusTitles.Text(Most)} operations.");
    }

    public static Operation Read(JsonElement operation, ResourceTypes types)
    {
        if (operation.ValueKind is not JsonValueKind.Object)
        {
            throw Refusal.InDocument("", "document.not_object", "An operation must be an object.");
        }

        if (operation.TryGetProperty("href", out _))
        {
            throw Refusal.InDocument("/href", "operation.href", "Name the target of the operation with ref, not with href.");
        }

        var code = CodeOf(operation);
        JsonElement? data = operation.TryGetProperty("data", out var sent) ? sent : null;
        var reference = ReferenceIn(operation);
        var identity = reference ?? (data is { ValueKind: JsonValueKind.Object } resource ? resource : throw NoTarget());
        var place = reference is null ? "/data" : "/ref";
        var type = TypeOf(identity, place, types);
        var relationship = reference is { } known ? RelationshipOf(known, type) : null;
        return new Operation(code, type, code is OperationCode.Add && relationship is null ? null : identity, relationship, data);
    }

    private static OperationCode CodeOf(JsonElement operation) => Linkage.TextOf(operation, "op", "") switch
    {
        "add" => OperationCode.Add,
        "update" => OperationCode.Update,
        "remove" => OperationCode.Remove,
        _ => throw Refusal.InDocument(operation.TryGetProperty("op", out _) ? "/op" : "", "operation.unknown_code", "op must be add, update or remove."),
    };

    private static JsonElement? ReferenceIn(JsonElement operation) => !operation.TryGetProperty("ref", out var reference)
        ? null
        : reference.ValueKind is JsonValueKind.Object
            ? reference
            : throw Refusal.InDocument("/ref", "document.not_object", "ref must be an object.");

    private static ResourceType TypeOf(JsonElement identity, string place, ResourceTypes types)
    {
        var name = Linkage.TextOf(identity, "type", place) ?? throw Refusal.InDocument(place, "document.no_type", "Send the type.");
        return types.Find(name) ?? throw Refusal.InDocument(JsonPointer.Child(place, "type"), "operation.unknown_type", $"There is no type {name}.");
    }

    private static Relationship? RelationshipOf(JsonElement reference, ResourceType type) =>
        Linkage.TextOf(reference, "relationship", "/ref") is not { } name
            ? null
            : type.Find(name) ?? throw Refusal.InDocument("/ref/relationship", "relationship.unknown", $"{type.Name} have no relationship {name}.");

    private static FailureException NoTarget() =>
        Refusal.InDocument("", "operation.no_target", "Name the target of the operation with ref, or send a resource object under data.");
}
