namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>The action also takes the token of the link in an invoice's message.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InvitationOpensAttribute : Attribute;
