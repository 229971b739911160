namespace Invoicing.Api.JsonApi.Requests;

/// <summary>The ids of what earlier operations of the same request made, by the names that the request gives them.</summary>
internal sealed class LocalIds
{
    private readonly Dictionary<(string Type, string Local), string> ids = [];

    public static LocalIds None => new();

    public bool TryAdd(string type, string local, string id) => ids.TryAdd((type, local), id);

    public string? Find(string type, string local) => ids.GetValueOrDefault((type, local));
}
