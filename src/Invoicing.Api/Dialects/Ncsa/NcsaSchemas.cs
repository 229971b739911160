using Invoicing.Api.JsonApi;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>Says what the shared error type leaves open: a status is a number in this dialect.</summary>
internal sealed class NcsaSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is { Name: "status" } property && property.DeclaringType == typeof(JsonApiError))
        {
            schema.Type = JsonSchemaType.Integer;
            schema.Description = "The status of the answer.";
        }

        return Task.CompletedTask;
    }
}
