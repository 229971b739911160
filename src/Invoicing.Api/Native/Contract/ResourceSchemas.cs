using Invoicing.Api.JsonApi.Resources;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>The schemas that follow from the descriptions of the resources; each is made when it is first spoken of.</summary>
internal sealed class ResourceSchemas(OpenApiDocument document, ResourceTypes types)
{
    private readonly RecordSchemas records = new(document);
    private readonly HashSet<string> known = [];

    public OpenApiSchemaReference Resource(ResourceType type) => Component($"{ContractNames.One(type)}Resource", () => Schemas.Object(
    [
        ("type", Schemas.OneOf(type.Name)),
        ("id", Schemas.Uuid()),
        ("attributes", records.Shown(type.AttributesType)),
        .. type.Relationships.Count > 0 ? [("relationships", Relationships(type))] : Array.Empty<(string, IOpenApiSchema)>(),
        .. type.CanGet ? [("links", SelfLink())] : Array.Empty<(string, IOpenApiSchema)>(),
    ]));

    /// <summary>Any resource, told apart by its type.</summary>
    public OpenApiSchemaReference AnyResource() => Component(nameof(AnyResource), () => new OpenApiSchema
    {
        OneOf = [.. types.All.Where(type => type.CanGet).Select(Resource)],
        Discriminator = new OpenApiDiscriminator
        {
            PropertyName = "type",
            Mapping = types.All.Where(type => type.CanGet).ToDictionary(type => type.Name, Resource),
        },
    });

    public OpenApiSchemaReference Identifier(ResourceType type) => Component(
        $"{ContractNames.One(type)}Identifier", () => Schemas.Object(("type", Schemas.OneOf(type.Name)), ("id", Schemas.Uuid())));

    /// <summary>The attributes and relationships of a document for a new resource.</summary>
    public OpenApiSchemaReference NewResource(ResourceType type) => Component($"Create{ContractNames.One(type)}Resource", () => Schemas.Closed(
    [
        ("type", Schemas.OneOf(type.Name)),
        ("lid?", Schemas.Text("In atomic operations: the name by which later operations may call it.")),
        (WireMember.Of(type.AttributesType).Any(member => member.MustBeSent) ? "attributes" : "attributes?", NewAttributes(type)),
        .. Sendable(type, "Create", relationship => relationship.IsSendable, relationship => relationship.MustBeSent),
    ]));

    /// <summary>What a document may change of a resource.</summary>
    public OpenApiSchemaReference ChangedResource(ResourceType type) => Component($"Update{ContractNames.One(type)}Resource", () => Schemas.Closed(
    [
        ("type", Schemas.OneOf(type.Name)),
        ("id", Schemas.Uuid()),
        ("attributes?", Component($"Update{ContractNames.One(type)}Attributes", () => records.ForChange(type.AttributesType))),
        .. Sendable(type, "Update", relationship => relationship.IsWritable, _ => false),
    ]));

    public OpenApiSchemaReference Component(string name, Func<OpenApiSchema> make)
    {
        if (known.Add(name))
        {
            document.AddComponent<IOpenApiSchema>(name, make());
        }

        return new OpenApiSchemaReference(name, document);
    }

    /// <summary>A record that an answer has somewhere in it.</summary>
    public OpenApiSchemaReference Shown(Type record) => records.Shown(record);

    /// <summary>What is said to have something done.</summary>
    public OpenApiSchemaReference Action(string name, Type attributes) => Component(
        $"{ContractNames.Of(attributes)}Resource", () => Schemas.Closed(("type", Schemas.OneOf(name)), ("attributes", records.Sent(attributes))));

    /// <summary>The records of which requests send a part and answers show nothing.</summary>
    public void RemoveUnused() => records.RemoveUnused();

    public OpenApiSchemaReference SelfLink() => Component("SelfLink", () => Schemas.Object(("self", Schemas.Address())));

    public OpenApiSchemaReference RelationshipLinks() =>
        Component("RelationshipLinks", () => Schemas.Object(("self", Schemas.Address()), ("related", Schemas.Address())));

    private OpenApiSchemaReference NewAttributes(ResourceType type) =>
        Component($"Create{ContractNames.One(type)}Attributes", () => records.ForNew(type.AttributesType, type.AlsoSent));

    private OpenApiSchemaReference Relationships(ResourceType type) => Component(
        $"{ContractNames.One(type)}Relationships",
        () => Schemas.Object(type.Relationships.Select(relationship => (relationship.Name, (IOpenApiSchema)Shown(relationship)))));

    private OpenApiSchemaReference Shown(Relationship relationship)
    {
        var target = types[relationship.Target];
        return relationship is ToOne
            ? Component($"{ContractNames.One(target)}Relationship", () => Schemas.Object(("links", RelationshipLinks()), ("data", Identifier(target).OrNull())))
            : Component($"{ContractNames.Many(target)}Relationship", () => Linked(target));
    }

    private OpenApiSchema Linked(ResourceType target)
    {
        var schema = Schemas.Object(("links", RelationshipLinks()), ("data?", Schemas.List(Identifier(target))));
        schema.Description = "The data is there where the relationship is included.";
        return schema;
    }

    private IEnumerable<(string Name, IOpenApiSchema Schema)> Sendable(
        ResourceType type, string verb, Func<Relationship, bool> isSendable, Func<Relationship, bool> isRequired)
    {
        var sendable = type.Relationships.Where(isSendable).ToArray();
        if (sendable.Length == 0)
        {
            return [];
        }

        var members = sendable.Select(relationship => (isRequired(relationship) ? relationship.Name : relationship.Name + "?", Linkage(relationship, isRequired(relationship))));
        var relationships = Component($"{verb}{ContractNames.One(type)}Relationships", () => Schemas.Closed(members));
        return [(sendable.Any(isRequired) ? "relationships" : "relationships?", relationships)];
    }

    private IOpenApiSchema Linkage(Relationship relationship, bool isRequired)
    {
        var target = types[relationship.Target];
        return isRequired
            ? Component($"{ContractNames.One(target)}Link", () => Schemas.Closed(("data", Identifier(target))))
            : Component($"{ContractNames.One(target)}LinkOrNone", () => Schemas.Closed(("data", Identifier(target).OrNull())));
    }
}
