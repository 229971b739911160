using Invoicing.Api.JsonApi.Resources;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>A relationship whose resources are wanted in the same document, and those of theirs.</summary>
internal sealed record Inclusion(Relationship Relationship, IReadOnlyList<Inclusion> Children);
