namespace Invoicing.Api.JsonApi.Resources;

/// <summary>A view together with what is known of its kind.</summary>
internal sealed record Resource(ResourceType Type, string Id, object View)
{
    public (string Type, string Id) Key => (Type.Name, Id);

    public int? Version => Type.VersionOf(View);
}
