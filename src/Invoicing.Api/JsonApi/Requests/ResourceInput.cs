using System.Text.Json;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Resources;

namespace Invoicing.Api.JsonApi.Requests;

/// <summary>The resource object of a request, checked as far as the specification goes; what its members mean is the resource's business.</summary>
internal sealed class ResourceInput
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    private readonly ResourceShape type;
    private readonly JsonElement relationships;
    private readonly HashSet<string> asked = [];
    private readonly LocalIds locals;
    private (string Name, JsonElement Document)? linked;

    private ResourceInput(ResourceShape type, JsonElement data, LocalIds locals)
    {
        this.type = type;
        this.locals = locals;
        Attributes = new ObjectInput(MemberObject(data, "attributes", JsonPointer.Attributes), JsonPointer.Attributes, Errors);
        relationships = MemberObject(data, "relationships", JsonPointer.Relationships);
    }

    public InputErrors Errors { get; } = new();

    public ObjectInput Attributes { get; }

    /// <summary>The resource object of a document for a new resource.</summary>
    public static ResourceInput OfNew(JsonElement document, ResourceShape type)
    {
        var data = DataOf(document);
        RefuseClientId(data);
        return Of(data, type, LocalIds.None);
    }

    /// <summary>The resource object of a document that changes the resource with this id.</summary>
    public static ResourceInput OfChange(JsonElement document, ResourceShape type, string id)
    {
        var data = DataOf(document);
        CheckId(data, id);
        return Of(data, type, LocalIds.None);
    }

    /// <summary>The linkage that a request to a relationship's own address sends, as a change of that relationship alone.</summary>
    public static ResourceInput OfLinkage(JsonElement document, ResourceShape type, Relationship relationship, LocalIds? locals = null)
    {
        if (document.ValueKind is not JsonValueKind.Object || !document.TryGetProperty("data", out _))
        {
            throw Refusal.InDocument("", "document.no_data", "Send a resource identifier, or null, under data.");
        }

        return new ResourceInput(type, Nothing, locals ?? LocalIds.None) { linked = (relationship.Name, document) };
    }

    public static ResourceInput Of(JsonElement data, ResourceShape type, LocalIds locals)
    {
        CheckType(data, type);
        return new ResourceInput(type, data, locals);
    }

    /// <summary>What is sent to have something done.</summary>
    /// <param name="document">Null where the body is empty, which is enough where nothing has to be said.</param>
    public static ResourceInput OfAction(JsonElement? document, string name) => document is { } sent
        ? OfNew(sent, ResourceShape.OfAction(name))
        : new ResourceInput(ResourceShape.OfAction(name), Nothing, LocalIds.None);

    public static void CheckId(JsonElement data, string id)
    {
        if (!data.TryGetProperty("id", out var sent))
        {
            throw Refusal.InDocument("/data", "document.id_missing", $"Send the id {id} in the resource object, too.");
        }

        if (sent.ValueKind is not JsonValueKind.String || sent.GetString() != id)
        {
            throw Refusal.Conflict("/data/id", "document.id_conflict", $"The id must be \"{id}\", as in the address.");
        }
    }

    public static void RefuseClientId(JsonElement data)
    {
        if (data.TryGetProperty("id", out _))
        {
            throw Refusal.Forbidden(
                "document.client_id", "The server gives the ids; leave the id out.", ErrorSource.InBody("/data/id"));
        }
    }

    public bool HasRelationship(string name)
    {
        asked.Add(name);
        return linked?.Name == name || relationships.TryGetProperty(name, out _);
    }

    /// <summary>The id that a relationship to one names; null where it is absent or null.</summary>
    public string? Related(string name)
    {
        var pointer = JsonPointer.Child(JsonPointer.Relationships, name);
        if (!HasRelationship(name))
        {
            return null;
        }

        var target = type.Find(name)!.Target;
        if (linked is { } alone)
        {
            return Linkage.ReadOne(alone.Document.GetProperty("data"), target, "/data", locals);
        }

        var relationship = relationships.GetProperty(name);
        return relationship.ValueKind is JsonValueKind.Object && relationship.TryGetProperty("data", out var linkage)
            ? Linkage.ReadOne(linkage, target, JsonPointer.Child(pointer, "data"), locals)
            : throw Refusal.InDocument(pointer, "relationship.no_data", "A relationship needs data: a resource identifier, or null.");
    }

    public Guid? RelatedId(string name) => Related(name) is { } id ? Guid.TryParse(id, out var known) ? known : UnknownId(name, id) : null;

    public Guid RequiredId(string name)
    {
        if (!HasRelationship(name))
        {
            Errors.Add(JsonPointer.Child(JsonPointer.Relationships, name), "relationship.missing", $"Send the relationship {name}.");
        }

        return RelatedId(name) ?? default;
    }

    /// <summary>Refuses what nobody asked for, and everything that was found wrong.</summary>
    public void Check()
    {
        Attributes.RefuseRest(type.AttributeNames);
        foreach (var member in relationships.EnumerateObject().Where(member => !asked.Contains(member.Name)))
        {
            var (code, detail) = type.Find(member.Name) is null
                ? ("relationship.unknown", $"{type.Name} have no relationship {member.Name}.")
                : ("relationship.read_only", $"{member.Name} cannot be written here; leave it out.");
            Errors.Add(JsonPointer.Child(JsonPointer.Relationships, member.Name), code, detail);
        }

        Errors.Throw();
    }

    private static JsonElement DataOf(JsonElement document) =>
        document.ValueKind is not JsonValueKind.Object
            ? throw Refusal.InDocument("", "document.not_object", "The body must be a JSON object.")
            : !document.TryGetProperty("data", out var data)
                ? throw Refusal.InDocument("", "document.no_data", "Send a resource object under data.")
                : data.ValueKind is JsonValueKind.Object
                    ? data
                    : throw Refusal.InDocument("/data", "document.no_data", "data must be one resource object.");

    private static void CheckType(JsonElement data, ResourceShape type)
    {
        if (!data.TryGetProperty("type", out var sent) || sent.ValueKind is not JsonValueKind.String)
        {
            throw Refusal.InDocument(data.TryGetProperty("type", out _) ? "/data/type" : "/data", "document.no_type", $"Send the type \"{type.Name}\".");
        }

        if (sent.GetString() != type.Name)
        {
            throw Refusal.Conflict("/data/type", "document.type_conflict", $"The type must be \"{type.Name}\".");
        }
    }

    private static JsonElement MemberObject(JsonElement data, string name, string pointer) => !data.TryGetProperty(name, out var member)
        ? Nothing
        : member.ValueKind is JsonValueKind.Object
            ? member
            : throw Refusal.InDocument(pointer, "document.not_object", $"{name} must be an object.");

    private Guid? UnknownId(string name, string id)
    {
        Errors.Add(JsonPointer.Child(JsonPointer.Relationships, name), "relationship.unknown_id", $"There is no {name} with the id {id}.");
        return null;
    }
}
