using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>The shapes that the contract is put together from.</summary>
internal static class Schemas
{
    public static OpenApiSchema Text(string? description = null) => new() { Type = JsonSchemaType.String, Description = description };

    public static OpenApiSchema Uuid() => new() { Type = JsonSchemaType.String, Format = "uuid" };

    public static OpenApiSchema Address() => new() { Type = JsonSchemaType.String, Format = "uri" };

    public static OpenApiSchema OneOf(params IEnumerable<string> values) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. values.Select(value => (JsonNode)JsonValue.Create(value))],
    };

    public static OpenApiSchema Whole(int minimum, int? maximum = null) => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = minimum.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Maximum = maximum?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    public static OpenApiSchema List(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    public static OpenApiSchema OrNull(this IOpenApiSchema schema) =>
        new() { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema] };

    public static OpenApiSchema OrNull(this OpenApiSchema schema)
    {
        schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    /// <summary>An answer's object: further members may join it.</summary>
    /// <param name="members">Optional ones have a question mark behind their name.</param>
    public static OpenApiSchema Object(params IEnumerable<(string Name, IOpenApiSchema Schema)> members)
    {
        var all = members.ToArray();
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = all.ToDictionary(member => member.Name.TrimEnd('?'), member => member.Schema),
            Required = all.Where(member => !member.Name.EndsWith('?')).Select(member => member.Name).ToHashSet(),
        };
    }

    /// <summary>A request's object: what it does not know it refuses.</summary>
    public static OpenApiSchema Closed(params IEnumerable<(string Name, IOpenApiSchema Schema)> members)
    {
        var schema = Object(members);
        schema.AdditionalPropertiesAllowed = false;
        return schema;
    }
}
