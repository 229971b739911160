using System.Text.Json.Serialization.Metadata;
using Invoicing.Api.Dialects.Ncsa.Invoices;
using Invoicing.Api.JsonApi;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>Says what the serializer cannot know: the status of an error is a number here, and an id is written as text.</summary>
internal sealed class NcsaSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        schema.Type = TypeOf(context.JsonPropertyInfo) ?? schema.Type;
        return Task.CompletedTask;
    }

    private static JsonSchemaType? TypeOf(JsonPropertyInfo? property) => (property?.DeclaringType, property?.Name) switch
    {
        ({ } type, "status") when type == typeof(JsonApiError) => JsonSchemaType.Integer,
        ({ } type, "id") when type == typeof(ResourceReference) => JsonSchemaType.String,
        _ => null,
    };
}
