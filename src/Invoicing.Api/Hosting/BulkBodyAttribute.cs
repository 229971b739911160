namespace Invoicing.Api.Hosting;

/// <summary>The action reads bodies up to <see cref="Limits.BulkBodyBytes"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class BulkBodyAttribute : Attribute
{
    /// <summary>Bytes, where the action needs less than bulk bodies may have.</summary>
    public int AtMost { get; init; } = int.MaxValue;
}
