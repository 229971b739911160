using System.Text.Json.Nodes;
using Invoicing.Api.JsonApi.Query;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Listing;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>What can be asked of an answer with resources of one type.</summary>
internal sealed class QueryParameters(ResourceTypes types, ResourceSchemas schemas)
{
    /// <summary>Of an answer with resources: what else is in it.</summary>
    public IEnumerable<OpenApiParameter> Shape(ResourceType type)
    {
        var paths = Paths(type).ToArray();
        if (paths.Length > 0)
        {
            yield return Listed(
                QueryNames.Include,
                schemas.Component($"{ContractNames.One(type)}Include", () => Schemas.OneOf(paths.Select(path => path.Name))),
                "Related resources to send along, deeper ones too: up to four relationships with dots between them.");
        }

        foreach (var shown in paths.Select(path => path.Target).Prepend(type.Name).Distinct().Select(name => types[name]))
        {
            yield return Fields(shown);
        }
    }

    /// <summary>Of an answer with all that a filter finds, without documents around it.</summary>
    public IEnumerable<OpenApiParameter> Found(ResourceType type) => [Filter(type, type.Fields!), Fields(type)];

    /// <summary>Of a list: which rows, in which order, how many.</summary>
    public IEnumerable<OpenApiParameter> Rows(ResourceType type)
    {
        var fields = type.Fields!;
        yield return Filter(type, fields);
        var sortable = fields.Fields.Where(field => field.CanSort).Select(field => field.Name).ToArray();
        if (sortable.Length > 0)
        {
            var order = fields.DefaultSort.Select(key => (key.Descending ? "-" : "") + key.Field.Name);
            yield return Listed(
                QueryNames.Sort,
                schemas.Component($"{ContractNames.One(type)}Sort", () => Schemas.OneOf(sortable.SelectMany(name => new[] { name, "-" + name }))),
                $"At most four fields; a minus sign turns the order round. Without it: {string.Join(',', order)}.");
        }

        yield return Of(QueryNames.PageSize, SizeSchema(), "How many rows a page has.");
        yield return Of(
            QueryNames.PageNumber,
            Schemas.Whole(1),
            FormattableString.Invariant($"Counted from 1. Numbers reach the first {Selection.MaximumOffset} rows, cursors reach all."));
        yield return Of(QueryNames.PageAfter, Schemas.Text(), "A cursor from links.next: the rows behind it.");
        yield return Of(QueryNames.PageBefore, Schemas.Text(), "A cursor from links.prev: the rows in front of it.");
        yield return Of(QueryNames.PageTotal, new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = JsonValue.Create(false) }, "Whether to count all rows, into meta.total.");
    }

    private OpenApiParameter Fields(ResourceType shown) => Listed(
        $"{QueryNames.Fields}[{shown.Name}]",
        schemas.Component(
            $"{ContractNames.One(shown)}Field",
            () => Schemas.OneOf(shown.AttributeNames.Concat(shown.Relationships.Select(relationship => relationship.Name)))),
        $"The only attributes and relationships of {ContractNames.Words(shown.Name)} that are wanted; the others are left out, whatever the schema says.");

    private OpenApiParameter Filter(ResourceType type, ListFields fields)
    {
        var parameter = Of(QueryNames.Filter, Schemas.Text(), FilterText.Of(fields));
        var named = schemas.Component($"{ContractNames.One(type)}FilterFields", () => FilterFields.Of(fields));
        parameter.AddExtension("x-fields", new JsonNodeExtension(new JsonObject { ["$ref"] = $"#/components/schemas/{named.Reference.Id}" }));
        return parameter;
    }

    private static OpenApiSchema SizeSchema()
    {
        var size = Schemas.Whole(1, Selection.MaximumSize);
        size.Default = JsonValue.Create(Selection.DefaultSize);
        return size;
    }

    private IEnumerable<(string Name, string Target)> Paths(ResourceType type) => type.Relationships.SelectMany(relationship =>
        types[relationship.Target].Relationships
            .Select(next => (Name: $"{relationship.Name}.{next.Name}", next.Target))
            .Prepend((relationship.Name, relationship.Target)));

    private static OpenApiParameter Listed(string name, IOpenApiSchema value, string description)
    {
        var parameter = Of(name, Schemas.List(value), description);
        (parameter.Style, parameter.Explode) = (ParameterStyle.Form, false);
        return parameter;
    }

    private static OpenApiParameter Of(string name, OpenApiSchema schema, string description)
    {
        var parameter = new OpenApiParameter { Name = name, In = ParameterLocation.Query, Schema = schema, Description = description };
        if (name.Split('[', ']') is [var family, var member, _])
        {
            parameter.AddExtension("x-originalName", new JsonNodeExtension(family + ContractNames.Capital(member)));
        }

        return parameter;
    }
}
