namespace Invoicing.Api.Native.Wire;

/// <summary>The member is shown and never written.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ReadOnlyMemberAttribute : Attribute;
