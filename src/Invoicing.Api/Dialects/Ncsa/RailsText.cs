using System.Globalization;

namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>Values as the product's clients know them from its answers.</summary>
internal static class RailsText
{
    /// <summary>All decimals that count and at least one: 4968.0, 155.25.</summary>
    public static string Of(decimal value) => value.ToString("0.0###########################", CultureInfo.InvariantCulture);

    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>UTC, with milliseconds.</summary>
    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
