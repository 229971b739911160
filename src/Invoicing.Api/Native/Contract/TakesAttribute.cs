namespace Invoicing.Api.Native.Contract;

/// <summary>The document that the action reads, for the contract.</summary>
/// <param name="name">The type of its resource object.</param>
/// <param name="attributes">The record of what can be said; null where it is the document for a new resource of that type.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TakesAttribute(string name, Type? attributes = null) : Attribute
{
    public string Name { get; } = name;

    public Type? Attributes { get; } = attributes;
}
