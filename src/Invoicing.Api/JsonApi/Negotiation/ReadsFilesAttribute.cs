namespace Invoicing.Api.JsonApi.Negotiation;

/// <summary>The action reads a file of one of these types as its body; what it answers is a document.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReadsFilesAttribute(params string[] mediaTypes) : Attribute
{
    public IReadOnlyList<string> MediaTypes { get; } = mediaTypes;
}
