using System.Globalization;

namespace Invoicing.Api.Dialects.Polar;

/// <summary>Instants in UTC with microseconds.</summary>
internal static class PolarTime
{
    public static string Of(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public static string? Of(DateTimeOffset? instant) => instant is { } known ? Of(known) : null;
}
