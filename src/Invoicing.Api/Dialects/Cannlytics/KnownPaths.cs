using Invoicing.Api.Dialects.Cannlytics.Collections;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>Which paths there are. Routing looks at the verb before it looks at the collection's name, and takes a slash at the end for nothing.</summary>
internal static class KnownPaths
{
    private static readonly HashSet<string> Keys = ["create-key", "get-keys", "delete-key"];

    public static bool IsKnown(PathString path) => path.Value?.Split('/') switch
    {
        ["", "api"] or ["", "api", ""] => true,
        ["", "api", "auth", var action] => Keys.Contains(action),
        ["", "api", var resource] => IsResource(resource),
        ["", "api", var resource, { Length: > 0 }] => IsResource(resource),
        _ => false,
    };

    /// <summary>A path that a collection's route takes for its own and then does not know.</summary>
    public static bool IsKeys(PathString path) => path.StartsWithSegments("/api/auth", StringComparison.Ordinal) && IsKnown(path);

    private static bool IsResource(string name) => name is "invoices" or "organizations" || CollectionConstraint.IsKnown(name);
}
