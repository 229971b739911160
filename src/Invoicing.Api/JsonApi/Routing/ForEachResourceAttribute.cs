namespace Invoicing.Api.JsonApi.Routing;

/// <summary>The action gets a route of its own for each resource, or each relationship, that it applies to.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ForEachResourceAttribute(ResourceAction action) : Attribute
{
    public ResourceAction Action { get; } = action;
}
