namespace Invoicing.Api.Native.Wire;

/// <summary>The member is written when the resource is made, and never again.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class GivenOnceAttribute : Attribute;
