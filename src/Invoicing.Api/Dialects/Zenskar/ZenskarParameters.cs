using System.Reflection;
using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Zenskar.Lists;
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
                "invoice_id" or "customer_id" or "contract_id" or "product_id" or "phase_id" => Schema(typeof(Guid)),
                "include_line_items" or "send_email" => new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = false },
                _ => parameter.Schema,
            };
        }

        foreach (var property in Listed(context))
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name,
                In = ParameterLocation.Query,
                Schema = Schema(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType),
            });
        }

        operation.Parameters.Add(new OpenApiParameter
        {
            Name = ApiVersion.Header,
            In = ParameterLocation.Header,
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer },
            Description = "A dated version, for example 20240301. All of them behave alike.",
        });
        foreach (var file in (operation.Responses ?? []).Values.SelectMany(response => response.Content ?? new Dictionary<string, OpenApiMediaType>()).Where(IsPdf))
        {
            file.Value.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        }

        return Task.CompletedTask;
    }

    private static bool IsPdf(KeyValuePair<string, OpenApiMediaType> content) => content.Key == "application/pdf";

    private static IEnumerable<PropertyInfo> Listed(OpenApiOperationTransformerContext context) =>
        context.Description.ActionDescriptor.EndpointMetadata.OfType<ListedByAttribute>()
            .SelectMany(listed => listed.Parameters.GetProperties())
            .Where(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null)
            .OrderBy(property => property.DeclaringType == typeof(ListParameters) ? 1 : 0);

    private static OpenApiSchema Schema(Type type) => type switch
    {
        _ when type == typeof(Guid) => new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
        _ when type == typeof(DateTimeOffset) => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
        _ when type == typeof(decimal) => new OpenApiSchema { Type = JsonSchemaType.Number },
        _ when type == typeof(int) => new OpenApiSchema { Type = JsonSchemaType.Integer },
        _ when type == typeof(bool) => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
