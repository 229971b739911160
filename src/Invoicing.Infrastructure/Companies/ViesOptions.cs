namespace Invoicing.Infrastructure.Companies;

/// <summary>The section <c>Companies:Vies</c> of the configuration.</summary>
public sealed class ViesOptions
{
    /// <summary>Off, because it tells the European Commission whom the callers invoice.</summary>
    public bool Enabled { get; set; }

    public Uri Address { get; set; } = new("https://ec.europa.eu/taxation_customs/vies/rest-api/");

    /// <summary>After which the name is not waited for any longer.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a company that could not be named is not asked for again.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(10);
}
