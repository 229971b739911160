using System.Text.Json;
using Invoicing.Api.JsonApi.Resources;

namespace Invoicing.Api.JsonApi.Operations;

internal enum OperationCode
{
    Add,
    Update,
    Remove,
}

/// <summary>One operation, before the local ids that it may speak of are known.</summary>
/// <param name="Target">Who is meant: an object with id or lid, or null for a new resource.</param>
/// <param name="Data">Null where nothing was sent.</param>
internal sealed record Operation(OperationCode Code, ResourceType Type, JsonElement? Target, Relationship? Relationship, JsonElement? Data);
