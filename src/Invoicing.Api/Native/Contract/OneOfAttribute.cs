namespace Invoicing.Api.Native.Contract;

/// <summary>The names that a parameter takes, for the contract; the action refuses others.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class OneOfAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = names;
}
