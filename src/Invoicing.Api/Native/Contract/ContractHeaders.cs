using Invoicing.Api.Hosting.Idempotency;
using Invoicing.Api.Hosting.Preconditions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>The headers of requests and answers that no action speaks of.</summary>
internal sealed class ContractHeaders(OpenApiDocument document)
{
    private const string Policy = "RateLimit-Policy";
    private const string Limit = "RateLimit";

    private static readonly Dictionary<string, string> Descriptions = new()
    {
        [HeaderNames.ETag] = "The version of the resource, for a later If-Match.",
        [HeaderNames.Location] = "Where the new resource is.",
        [IdempotentWrites.Replayed] = "true where the answer is the one of an earlier request with the same Idempotency-Key.",
        [Policy] = "How many requests the credential may send in which time.",
        [Limit] = "How many of them are left, and in how many seconds there are more.",
    };

    private readonly HashSet<string> known = [];

    /// <param name="isVersioned">Whether the answer shows one resource that has versions.</param>
    public void Add(OpenApiOperation operation, ApiDescription action, bool isVersioned)
    {
        var isWrite = !HttpMethods.IsGet(action.HttpMethod!);
        AddToRequest(operation, action, isWrite);
        foreach (var (status, response) in operation.Responses!)
        {
            if (response is OpenApiResponse own)
            {
                own.Headers = OfAnswer(status, isWrite, isVersioned).ToDictionary(name => name, name => (IOpenApiHeader)HeaderOf(name));
            }
        }
    }

    private static void AddToRequest(OpenApiOperation operation, ApiDescription action, bool isWrite)
    {
        operation.Parameters ??= [];
        if (action.ActionDescriptor.EndpointMetadata.OfType<HonoursIfMatchAttribute>().Any())
        {
            operation.Parameters.Add(InHeader(HeaderNames.IfMatch, "The ETag that the resource must still have; otherwise 412."));
        }

        if (isWrite && !action.ActionDescriptor.EndpointMetadata.OfType<KeyedByActionAttribute>().Any())
        {
            operation.Parameters.Add(InHeader(
                IdempotencyKey.Header, "Makes the request safe to send again: the same key and body have one effect and one answer, for seven days. 1 to 255 printable ASCII characters."));
        }
    }

    private static IEnumerable<string> OfAnswer(string status, bool isWrite, bool isVersioned)
    {
        string?[] names =
        [
            status is "200" or "201" && isVersioned ? HeaderNames.ETag : null,
            status is "201" ? HeaderNames.Location : null,
            status[0] is '2' && isWrite ? IdempotentWrites.Replayed : null,
            Limit,
            Policy,
        ];
        return names.OfType<string>();
    }

    private OpenApiHeaderReference HeaderOf(string name)
    {
        if (known.Add(name))
        {
            document.AddComponent<IOpenApiHeader>(name, new OpenApiHeader { Schema = Schemas.Text(), Description = Descriptions[name] });
        }

        return new OpenApiHeaderReference(name, document);
    }

    private static OpenApiParameter InHeader(string name, string description) =>
        new() { Name = name, In = ParameterLocation.Header, Schema = Schemas.Text(), Description = description };
}
