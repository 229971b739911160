namespace Invoicing.Api.Hosting;

/// <summary>Says which of the dialect's schemes the OpenAPI document shows for an action; where nothing says it, all of them.</summary>
internal interface ISecuredByScheme
{
    string Scheme { get; }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class SecuredByAttribute(string scheme) : Attribute, ISecuredByScheme
{
    public string Scheme { get; } = scheme;
}
