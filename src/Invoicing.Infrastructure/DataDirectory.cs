using Microsoft.Extensions.Configuration;

namespace Invoicing.Infrastructure;

/// <summary>The folder for what the program keeps beside its database, and for the private database.</summary>
public static class DataDirectory
{
    private const string Usual = ".data";

    /// <summary>The full path of <c>Data:Directory</c>. An empty setting is none.</summary>
    public static string Of(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var asked = configuration["Data:Directory"];
        return Path.GetFullPath(string.IsNullOrWhiteSpace(asked) ? Usual : asked);
    }
}
