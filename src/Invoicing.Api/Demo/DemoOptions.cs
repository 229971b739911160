namespace Invoicing.Api.Demo;

/// <summary>Section <c>Demo</c> of the configuration.</summary>
internal sealed class DemoOptions
{
    /// <summary>Whether the demo is loaded into an empty database. Off by default: its credentials are known to everybody.</summary>
    public bool Enabled { get; set; }
}
