namespace Invoicing.Api.JsonApi.Negotiation;

/// <summary>The action reads or writes lines and no documents, so the rules for documents do not count.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class SpeaksLinesAttribute : Attribute;
