namespace Invoicing.Api.Hosting;

/// <summary>The action reads bodies up to <see cref="Limits.BulkBodyBytes"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class BulkBodyAttribute : Attribute;
