using Invoicing.Api.Dialects.Zenskar.Validation;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Invoicing.Api.Dialects.Zenskar;

/// <summary>Shows parameters, which are read as text to be judged in this dialect's words, as what they are meant to be.</summary>
internal sealed class ZenskarParameters : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Parameters = [.. (operation.Parameters ?? []).OrderBy(parameter => parameter.In is ParameterLocation.Path ? 0 : 1)];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            parameter.Schema = parameter.Name switch
            {
                "invoice_id" => new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
                "include_line_items" => new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = false },
                _ => parameter.Schema,
            };
        }

        operation.Parameters.Add(new OpenApiParameter
        {
            Name = ApiVersion.Header,
            In = ParameterLocation.Header,
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer },
            Description = "A dated version, for example 20240301. All of them behave alike.",
        });
        return Task.CompletedTask;
    }
}
