namespace Invoicing.Api.Native.Contract;

/// <summary>The action reads the document for a new resource, for the contract.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TakesNewAttribute(string resource) : Attribute
{
    public string Resource { get; } = resource;
}
