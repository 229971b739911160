namespace Invoicing.Api.Hosting;

/// <summary>Knows which dialect a request belongs to, whether or not it found a route.</summary>
internal sealed class DialectRegistry(IEnumerable<Dialect> dialects)
{
    private readonly Dialect[] all = [.. dialects];

    private readonly (PathString Prefix, Dialect Dialect)[] prefixes =
    [
        .. dialects
            .SelectMany(dialect => dialect.RoutePrefixes.Select(prefix => (Prefix: new PathString(prefix), Dialect: dialect)))
            .OrderByDescending(owned => owned.Prefix.Value!.Length),
    ];

    public IReadOnlyList<Dialect> All => all;

    public Dialect? Of(HttpContext context)
    {
        var attribute = context.GetEndpoint()?.Metadata.GetMetadata<DialectAttribute>();
        return attribute is null ? OwnerOf(context.Request.Path) : Array.Find(all, dialect => dialect.Name == attribute.Dialect);
    }

    public Dialect? OwnerOf(PathString path) =>
        Array.Find(prefixes, owned => path.StartsWithSegments(owned.Prefix, StringComparison.OrdinalIgnoreCase)).Dialect;
}
