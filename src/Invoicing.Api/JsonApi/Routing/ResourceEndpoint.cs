using Invoicing.Api.JsonApi.Resources;

namespace Invoicing.Api.JsonApi.Routing;

/// <summary>Which resource a route is about, among the route's metadata.</summary>
/// <param name="Relationship">Null where the route is about the resource itself.</param>
internal sealed record ResourceEndpoint(ResourceType Type, Relationship? Relationship, ResourceAction Action)
{
    public static ResourceEndpoint Of(HttpContext context) => context.GetEndpoint()!.Metadata.GetRequiredMetadata<ResourceEndpoint>();
}
