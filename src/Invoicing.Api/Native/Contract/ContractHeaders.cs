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
        [Policy] = "How many requests the credential may send in which time.",
        [Limit] = "How many of them are left, and in how many seconds there are more.",
    };

    private readonly HashSet<string> known = [];

    /// <param name="isVersioned">Whether the answer shows one resource that has versions.</param>
    public void Add(OpenApiOperation operation, ApiDescription action, bool isVersioned)
    {
        if (action.ActionDescriptor.EndpointMetadata.OfType<HonoursIfMatchAttribute>().Any())
        {
            (operation.Parameters ??= []).Add(IfMatch());
        }

        foreach (var (status, response) in operation.Responses!)
        {
            if (response is OpenApiResponse own)
            {
                own.Headers ??= new Dictionary<string, IOpenApiHeader>();
                foreach (var name in OfAnswer(status, isVersioned))
                {
                    own.Headers[name] = HeaderOf(name);
                }
            }
        }
    }

    private static IEnumerable<string> OfAnswer(string status, bool isVersioned)
    {
        string?[] names =
        [
            status is "200" or "201" && isVersioned ? HeaderNames.ETag : null,
            status is "201" ? HeaderNames.Location : null,
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

    private static OpenApiParameter IfMatch() => new()
    {
        Name = HeaderNames.IfMatch,
        In = ParameterLocation.Header,
        Schema = Schemas.Text(),
        Description = "The ETag that the resource must still have; otherwise 412.",
        Extensions = new Dictionary<string, IOpenApiExtension> { ["x-originalName"] = new JsonNodeExtension("ifMatch"), ["x-position"] = new JsonNodeExtension(99) },
    };
}
