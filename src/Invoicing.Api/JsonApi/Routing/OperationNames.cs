using Invoicing.Api.JsonApi.Resources;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Invoicing.Api.JsonApi.Routing;

/// <summary>The names that generated clients give to the methods: <c>listInvoices</c>, <c>getInvoiceCustomer</c>.</summary>
internal static class OperationNames
{
    public static string Of(ResourceEndpoint endpoint, SelectorModel selector)
    {
        var (one, many) = (Capital(endpoint.Type.Singular), Capital(endpoint.Type.Name));
        var relationship = Capital(endpoint.Relationship?.Name ?? string.Empty);
        return endpoint.Action switch
        {
            ResourceAction.List => $"list{many}",
            ResourceAction.Get => $"get{one}",
            ResourceAction.Create => $"create{one}",
            ResourceAction.Update => $"update{one}",
            ResourceAction.Delete => $"delete{one}",
            ResourceAction.Related => $"{(endpoint.Relationship is ToMany ? "list" : "get")}{one}{relationship}",
            ResourceAction.Linkage => $"get{one}{relationship}Linkage",
            ResourceAction.ChangeLinkage => $"set{one}{relationship}Linkage",
            _ => $"{MethodOf(selector)}{one}{relationship}Linkage",
        };
    }

    private static string MethodOf(SelectorModel selector) =>
        selector.ActionConstraints.OfType<HttpMethodActionConstraint>().Single().HttpMethods.Single().ToLowerInvariant();

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
