namespace Invoicing.Api.Native.Contract;

/// <summary>The action answers with all resources that a filter finds, for the contract.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FindsAttribute(string resource) : Attribute
{
    public string Resource { get; } = resource;
}
