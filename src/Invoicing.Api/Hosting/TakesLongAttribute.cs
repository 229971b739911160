namespace Invoicing.Api.Hosting;

/// <summary>The action works as long as its caller sends or reads, and is not cut off by <see cref="RequestDeadline"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class TakesLongAttribute : Attribute;
