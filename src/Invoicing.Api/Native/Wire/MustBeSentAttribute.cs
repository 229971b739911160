namespace Invoicing.Api.Native.Wire;

/// <summary>Nothing is made without the member.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MustBeSentAttribute : Attribute;
