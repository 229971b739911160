namespace Invoicing.Api.Hosting;

/// <summary>What the OpenAPI document shows for a member that is read leniently, as <c>JsonElement</c>.</summary>
/// <param name="type">A JSON schema type: string, integer, number, boolean, object, array.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DocumentedAsAttribute(string type) : Attribute
{
    public string Type { get; } = type;

    public string? Format { get; init; }

    public string? Description { get; init; }
}
