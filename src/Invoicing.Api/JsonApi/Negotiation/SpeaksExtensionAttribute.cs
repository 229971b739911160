namespace Invoicing.Api.JsonApi.Negotiation;

/// <summary>The action's documents follow an extension, which requests must name.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SpeaksExtensionAttribute(string uri) : Attribute
{
    public string Uri { get; } = uri;
}
