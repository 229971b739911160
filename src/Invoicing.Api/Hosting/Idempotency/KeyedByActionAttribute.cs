namespace Invoicing.Api.Hosting.Idempotency;

/// <summary>The action does not fit into one transaction, and makes its own promise about <c>Idempotency-Key</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class KeyedByActionAttribute : Attribute;
