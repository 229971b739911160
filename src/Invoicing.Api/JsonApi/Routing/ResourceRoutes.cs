using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Resources;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Invoicing.Api.JsonApi.Routing;

/// <summary>Makes the routes of every described resource, so that a new one needs no controller of its own for what all resources do.</summary>
internal sealed class ResourceRoutes(ResourceTypes types) : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        if (action.Attributes.OfType<ForEachResourceAttribute>().FirstOrDefault() is not { } each)
        {
            return;
        }

        var methods = action.Selectors.ToArray();
        action.Selectors.Clear();
        foreach (var endpoint in types.All.SelectMany(type => EndpointsOf(type, each.Action)))
        {
            foreach (var method in methods)
            {
                action.Selectors.Add(SelectorOf(endpoint, method));
            }
        }
    }

    private static IEnumerable<ResourceEndpoint> EndpointsOf(ResourceType type, ResourceAction action)
    {
        var onRelationships = action is ResourceAction.Related or ResourceAction.Linkage or ResourceAction.ChangeLinkage or ResourceAction.RefuseLinkage;
        return onRelationships
            ? type.Relationships.Where(relationship => Applies(relationship, action)).Select(relationship => new ResourceEndpoint(type, relationship, action))
            : Applies(type, action) ? [new ResourceEndpoint(type, null, action)] : [];
    }

    private static bool Applies(ResourceType type, ResourceAction action) => action switch
    {
        ResourceAction.List => type.CanList,
        ResourceAction.Get => type.CanGet,
        ResourceAction.Create => type.CanCreate,
        ResourceAction.Update => type.CanUpdate,
        _ => type.CanDelete,
    };

    private static bool Applies(Relationship relationship, ResourceAction action) => action switch
    {
        ResourceAction.ChangeLinkage => relationship.IsWritable,
        ResourceAction.RefuseLinkage => !relationship.IsWritable,
        _ => true,
    };

    private static SelectorModel SelectorOf(ResourceEndpoint endpoint, SelectorModel method)
    {
        var selector = new SelectorModel(method) { AttributeRouteModel = new AttributeRouteModel { Template = TemplateOf(endpoint) } };
        selector.EndpointMetadata.Add(endpoint);
        selector.EndpointMetadata.Add(new OperationIdAttribute(OperationNames.Of(endpoint, method)));
        return selector;
    }

    // Below the controller's own route, which is the prefix of all resources.
    private static string TemplateOf(ResourceEndpoint endpoint)
    {
        var collection = endpoint.Type.Name;
        return endpoint.Action switch
        {
            ResourceAction.List or ResourceAction.Create => collection,
            ResourceAction.Related => $"{collection}/{{id}}/{endpoint.Relationship!.Name}",
            ResourceAction.Linkage or ResourceAction.ChangeLinkage or ResourceAction.RefuseLinkage =>
                $"{collection}/{{id}}/relationships/{endpoint.Relationship!.Name}",
            _ => $"{collection}/{{id}}",
        };
    }
}
