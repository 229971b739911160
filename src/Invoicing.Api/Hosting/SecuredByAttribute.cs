namespace Invoicing.Api.Hosting;

/// <summary>Which of the dialect's schemes the OpenAPI document shows for an action; without it, all of them.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal class SecuredByAttribute(string scheme) : Attribute
{
    public string Scheme { get; } = scheme;
}
