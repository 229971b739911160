namespace Invoicing.Api.Native.Contract;

/// <summary>What can be said to have the action done, for the contract. Of an action without it nothing is sent.</summary>
/// <param name="name">The type of the resource object that says it.</param>
/// <param name="attributes">The record of its attributes.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TakesAttribute(string name, Type attributes) : Attribute
{
    public string Name { get; } = name;

    public Type Attributes { get; } = attributes;
}
