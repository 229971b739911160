namespace Invoicing.Api.Hosting;

/// <summary>Section <c>Limits</c> of the configuration.</summary>
internal sealed class Limits
{
    public int BodyBytes { get; init; } = 1024 * 1024;

    /// <summary>For actions marked with <see cref="BulkBodyAttribute"/>.</summary>
    public int BulkBodyBytes { get; init; } = 64 * 1024 * 1024;

    public int JsonDepth { get; init; } = 32;

    public int RequestSeconds { get; init; } = 30;

    /// <summary>For each credential, on the average; 0 for any number.</summary>
    public int RequestsPerMinute { get; init; }

    /// <summary>How many of them may come at once.</summary>
    public int RequestBurst { get; init; } = 100;
}
