using Invoicing.Api.JsonApi.Operations;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.Native.Invoices;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>The documents of JSON:API around the resources.</summary>
internal sealed class DocumentSchemas(ResourceSchemas resources)
{
    public OpenApiSchemaReference One(ResourceType type) => resources.Component(
        $"{ContractNames.One(type)}Document", () => Document(resources.SelfLink(), resources.Resource(type), ("included?", Included())));

    /// <summary>What was issued, and what an electronic invoice would miss of it.</summary>
    public OpenApiSchemaReference OneWithFindings(ResourceType type) => resources.Component($"Issued{ContractNames.One(type)}Document", () => Document(
        resources.SelfLink(),
        resources.Resource(type),
        ("included?", Included()),
        ("meta", Schemas.Object(("findings", Schemas.List(resources.Shown(typeof(FindingModel))))))));

    /// <summary>The same with what is said of its import.</summary>
    public OpenApiSchemaReference Imported(ResourceType type) => resources.Component(
        $"Imported{ContractNames.One(type)}Document",
        () => Document(resources.SelfLink(), resources.Resource(type), ("included?", Included()), ("meta", ImportSchemas.Meta(resources))));

    /// <summary>What a relationship to one leads to, if anything.</summary>
    public OpenApiSchemaReference OneOrNone(ResourceType type) => resources.Component(
        $"Related{ContractNames.One(type)}Document", () => Document(resources.SelfLink(), resources.Resource(type).OrNull(), ("included?", Included())));

    public OpenApiSchemaReference Many(ResourceType type) => resources.Component(
        $"{ContractNames.One(type)}ListDocument",
        () => Document(PageLinks(), Schemas.List(resources.Resource(type)), ("included?", Included()), ("meta?", ListMeta())));

    public OpenApiSchemaReference Linkage(ResourceType target) => resources.Component(
        $"{ContractNames.One(target)}LinkageDocument", () => Document(resources.RelationshipLinks(), resources.Identifier(target).OrNull()));

    public OpenApiSchemaReference Linkages(ResourceType target) => resources.Component(
        $"{ContractNames.One(target)}LinkageListDocument",
        () => Document(PageLinks(), Schemas.List(resources.Identifier(target)), ("meta?", ListMeta())));

    public OpenApiSchemaReference New(ResourceType type) => resources.Component(
        $"Create{ContractNames.One(type)}Document", () => Schemas.Closed(("data", resources.NewResource(type))));

    public OpenApiSchemaReference Changed(ResourceType type) => resources.Component(
        $"Update{ContractNames.One(type)}Document", () => Schemas.Closed(("data", resources.ChangedResource(type))));

    public OpenApiSchemaReference ChangedLinkage(ResourceType target) => resources.Component(
        $"Set{ContractNames.One(target)}LinkageDocument", () => Schemas.Closed(("data", resources.Identifier(target).OrNull())));

    /// <summary>What is sent to have something done.</summary>
    public OpenApiSchemaReference Action(string name, Type attributes) => resources.Component(
        $"{ContractNames.Of(attributes)}Document", () => Schemas.Closed(("data", resources.Action(name, attributes))));

    /// <summary>A new resource among others, on a line of its own.</summary>
    public OpenApiSchemaReference Row(ResourceType type) => resources.Component($"{ContractNames.One(type)}Row", () => Schemas.Closed(
        ("key?", Schemas.Text("Of your choice. A line that is sent again with it makes nothing new.")), ("data", resources.NewResource(type))));

    public OpenApiSchemaReference Operations() => resources.Component("OperationsDocument", () =>
    {
        var operations = Schemas.List(Operation());
        (operations.MinItems, operations.MaxItems) = (1, OperationReader.Most);
        return Schemas.Closed((OperationReader.Member, operations));
    });

    public OpenApiSchemaReference Results() => resources.Component("OperationResultsDocument", () => Schemas.Object(
        ("jsonapi", Version()),
        ("atomic:results", Schemas.List(resources.Component("OperationResult", () => Schemas.Object(("data?", resources.AnyResource())))))));

    private OpenApiSchemaReference Operation() => resources.Component("Operation", () => Schemas.Closed(
        ("op", Schemas.OneOf("add", "update", "remove")),
        ("ref?", Target()),
        ("data?", new OpenApiSchema
        {
            Type = JsonSchemaType.Object | JsonSchemaType.Null,
            AdditionalProperties = new OpenApiSchema(),
            Description = "The resource object of a create or update request, or the linkage of a relationship. Identifiers in it may have a lid in place of their id.",
        })));

    private OpenApiSchemaReference Target() => resources.Component("OperationTarget", () => Schemas.Closed(
        ("type", Schemas.Text()), ("id?", Schemas.Uuid()), ("lid?", Schemas.Text("Of a resource that an earlier operation of the same request made.")), ("relationship?", Schemas.Text())));

    private OpenApiSchema Document(IOpenApiSchema links, IOpenApiSchema data, params IEnumerable<(string Name, IOpenApiSchema Schema)> rest) =>
        Schemas.Object([("jsonapi", Version()), ("links", links), ("data", data), .. rest]);

    private OpenApiSchema Included()
    {
        var included = Schemas.List(resources.AnyResource());
        included.Description = "What was asked for with include, each resource once.";
        return included;
    }

    private OpenApiSchemaReference Version() => resources.Component("JsonApiVersion", () => Schemas.Object(
        ("version", Schemas.Text()), ("ext?", Schemas.List(Schemas.Address())), ("profile?", Schemas.List(Schemas.Address()))));

    private OpenApiSchemaReference PageLinks() => resources.Component(nameof(PageLinks), () => Schemas.Object(
        ("self", Schemas.Address()),
        ("related?", Schemas.Address()),
        ("first", Schemas.Address()),
        ("prev", Schemas.Address().OrNull()),
        ("next", Schemas.Address().OrNull()),
        ("last?", Schemas.Address())));

    private OpenApiSchemaReference ListMeta() => resources.Component(nameof(ListMeta), () =>
    {
        var total = Schemas.Whole(0);
        var meta = Schemas.Object(("total", total), ("page", resources.Component("PageMeta", () => Schemas.Object(("total", total)))));
        meta.Description = "How many there are in all, where page[total]=true asked for it.";
        return meta;
    });
}
