using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Invoicing.Api.Hosting.Idempotency;

/// <summary>Which operations take an <c>Idempotency-Key</c>, and what their descriptions say about it.</summary>
internal sealed class KeyedWrites : IOpenApiOperationTransformer
{
    public const string Replayed = "Idempotency-Replayed";

    public static bool IsWrite(string? method) =>
        method is not null && (HttpMethods.IsPost(method) || HttpMethods.IsPut(method) || HttpMethods.IsPatch(method) || HttpMethods.IsDelete(method));

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!IsWrite(context.Description.HttpMethod) || context.Description.ActionDescriptor.EndpointMetadata.OfType<KeyedByActionAttribute>().Any())
        {
            return Task.CompletedTask;
        }

        (operation.Parameters ??= []).Add(Key());
        foreach (var (_, answer) in (operation.Responses ?? []).Where(response => response.Key.StartsWith('2')))
        {
            if (answer is OpenApiResponse done)
            {
                (done.Headers ??= new Dictionary<string, IOpenApiHeader>())[Replayed] = ReplayedHeader();
            }
        }

        return Task.CompletedTask;
    }

    // Generated clients take it as their last argument, under a name that their language likes.
    private static OpenApiParameter Key() => new()
    {
        Name = IdempotencyKey.Header,
        In = ParameterLocation.Header,
        Description = "Any text of your choice, new for each write: the same request sent again with it has no second effect and gets the same answer, for some days.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = IdempotencyKey.MaximumLength },
        Extensions = new Dictionary<string, IOpenApiExtension>
        {
            ["x-originalName"] = new JsonNodeExtension("idempotencyKey"),
            ["x-position"] = new JsonNodeExtension(100),
        },
    };

    private static OpenApiHeader ReplayedHeader() => new()
    {
        Description = "There, and true, where the answer repeats that of an earlier request with the same Idempotency-Key.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.Boolean },
    };
}
