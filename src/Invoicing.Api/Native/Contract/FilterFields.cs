using Invoicing.Api.Native.Wire;
using Invoicing.Application.Listing;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>The fields that a filter may name with the types of their values, so that clients can check what they ask.</summary>
internal static class FilterFields
{
    /// <summary>Lists as long as that of the currencies are no names that one chooses from.</summary>
    public const int MostNames = 12;

    public static OpenApiSchema Of(ListFields fields)
    {
        var related = fields.ToOne.SelectMany(relationship => relationship.Value().Fields.Select(field => (Name: $"{relationship.Key}.{field.Name}", Field: field)));
        var schema = Schemas.Closed(fields.Fields.Select(field => (field.Name, Field: field)).Concat(related)
            .Where(named => named.Field.CanFilter)
            .Select(named => ($"{named.Name}?", (IOpenApiSchema)ValueOf(named.Field))));
        schema.Description = "What a filter can name, and which values it takes; between single quotes in the filter.";
        return schema;
    }

    private static OpenApiSchema ValueOf(Field field) => field.IsOptional ? TypeOf(field).OrNull() : TypeOf(field);

    private static OpenApiSchema TypeOf(Field field) => field.Type switch
    {
        FieldType.Enumeration when field.Names.Count <= MostNames => Schemas.OneOf(field.Names),
        FieldType.Id => Schemas.Uuid(),
        FieldType.Integer => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
        FieldType.Decimal => new OpenApiSchema { Type = JsonSchemaType.String, Pattern = DecimalText.Pattern },
        FieldType.Boolean => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        FieldType.Date => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        FieldType.Instant => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
        _ => Schemas.Text(),
    };
}
