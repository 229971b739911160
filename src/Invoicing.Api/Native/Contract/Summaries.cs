using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.JsonApi.Routing;

namespace Invoicing.Api.Native.Contract;

internal static class Summaries
{
    public static string Of(ResourceEndpoint endpoint)
    {
        var (one, many) = (ContractNames.Phrase(endpoint.Type), ContractNames.Words(endpoint.Type.Name));
        var relationship = ContractNames.Words(endpoint.Relationship?.Name ?? string.Empty);
        return endpoint.Action switch
        {
            ResourceAction.List => $"List {many}",
            ResourceAction.Get => $"Read {one}",
            ResourceAction.Create => $"Make {one}",
            ResourceAction.Update => $"Change {one}",
            ResourceAction.Delete => $"Delete {one}",
            ResourceAction.Related when endpoint.Relationship is ToMany => $"List the {relationship} of {one}",
            ResourceAction.Related => $"Read the {relationship} of {one}",
            ResourceAction.Linkage => $"Read which {relationship} {one} has",
            _ => $"Change which {relationship} {one} has",
        };
    }
}
