using Microsoft.AspNetCore.Mvc.ActionConstraints;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>Routing takes a path with and without a slash at its end for the same. Here the one with it is unknown.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NoTrailingSlashAttribute : Attribute, IActionConstraint
{
    public int Order => 0;

    private static bool HasSlash(PathString path) => path.Value is { Length: > 1 } text && text[^1] is '/';

    public bool Accept(ActionConstraintContext context) => !HasSlash(context.RouteContext.HttpContext.Request.Path);
}
