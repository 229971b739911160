using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Invoicing.Api.Hosting;

/// <summary>Shows members marked with <see cref="DocumentedAsAttribute"/> as what they are meant to be.</summary>
internal sealed class LenientMemberSchemas : IOpenApiSchemaTransformer
{
    /// <remarks>Raw JSON gets no shared component, because every member of that type may say something else.</remarks>
    public static string? ReferenceId(JsonTypeInfo type) =>
        (Nullable.GetUnderlyingType(type.Type) ?? type.Type) == typeof(JsonElement) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (schema.Type is { } type && type.HasFlag(JsonSchemaType.Array))
        {
            // OpenAPI 3.0 demands them, also where they may be anything.
            schema.Items ??= new OpenApiSchema();
        }

        var shown = context.JsonPropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DocumentedAsAttribute), inherit: false)
            .OfType<DocumentedAsAttribute>().FirstOrDefault();
        if (shown is null)
        {
            return Task.CompletedTask;
        }

        schema.Type = shown.Type.ToJsonSchemaType();
        schema.Format = shown.Format;
        schema.Description = shown.Description;
        schema.OneOf = null;
        schema.AnyOf = null;
        schema.Pattern = null;
        return Task.CompletedTask;
    }
}
