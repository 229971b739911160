using Microsoft.OpenApi;

namespace Invoicing.Api.Hosting;

/// <summary>What the OpenAPI document of a dialect says beside its routes.</summary>
/// <param name="Name">The dialect's name; served at <c>/openapi/{name}.json</c>.</param>
internal sealed record DialectDocument(string Name, string Title, string Description)
{
    public string Version { get; init; } = "1.0";

    /// <summary>Content type of the bodies in both directions.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Authentication schemes by name.</summary>
    public IReadOnlyDictionary<string, OpenApiSecurityScheme> Security { get; init; } = new Dictionary<string, OpenApiSecurityScheme>();

    /// <summary>Alternatives; the schemes of one alternative are needed together. Empty: each scheme alone suffices.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SecurityAlternatives { get; init; } = [];

    /// <summary>Body type of the failures that every operation may answer with, by status; an action's own declaration wins.</summary>
    public IReadOnlyDictionary<int, Type> Failures { get; init; } = new Dictionary<int, Type>();

    /// <summary>The same of the writes alone, which may carry an Idempotency-Key, and are then read to the end of their body: 400, 409, 413 and 422.</summary>
    public IReadOnlyDictionary<int, Type> WriteFailures { get; init; } = new Dictionary<int, Type>();
}
