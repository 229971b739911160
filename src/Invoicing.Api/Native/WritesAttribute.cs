using Invoicing.Api.JsonApi.Routing;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Invoicing.Api.Native;

/// <summary>The action changes resources, which the credential's scopes must allow.</summary>
/// <param name="resource">Null where the route says which.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class WritesAttribute(string? resource = null) : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var actor = context.HttpContext.RequestServices.GetRequiredService<ICurrentActor>().Actor;
        NativeScopes.Check(actor, resource ?? ResourceEndpoint.Of(context.HttpContext).Type.Name, NativeScopes.Write);
    }
}
