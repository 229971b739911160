namespace Invoicing.Api.Hosting;

/// <summary>One audience: its name, the paths it owns, and how it says no.</summary>
/// <param name="Name">Also the authentication scheme, the OpenAPI document and the documentation group.</param>
/// <param name="RoutePrefixes">Whole segments, for example <c>/v1/orders</c>; the longest one over all dialects owns a path.</param>
internal sealed record Dialect(string Name, params IReadOnlyList<string> RoutePrefixes)
{
    /// <summary>Content type of successful answers; the error mapper names its own.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Whether form-encoded bodies are read too, as an object of strings.</summary>
    public bool ReadsForms { get; init; }

    /// <summary>Set by <see cref="DialectSetup"/>.</summary>
    public Type ErrorMapper { get; init; } = typeof(FallbackErrors);
}
