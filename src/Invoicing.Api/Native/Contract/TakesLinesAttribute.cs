namespace Invoicing.Api.Native.Contract;

/// <summary>The action reads a line for each new resource, for the contract.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TakesLinesAttribute(string resource, string mediaType) : Attribute
{
    public string Resource { get; } = resource;

    public string MediaType { get; } = mediaType;
}
