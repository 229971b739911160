using System.Globalization;

namespace Invoicing.Api.Dialects.Zenskar;

/// <summary>Instants and days as Zenskar writes and means them.</summary>
internal static class WireText
{
    public static string? Of(DateOnly? date) =>
        date is { } day ? Of(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)) : null;

    public static string Of(DateOnly date) => Of((DateOnly?)date)!;

    /// <remarks>As Python writes it: no fraction where there is none, else microseconds.</remarks>
    public static string Of(DateTimeOffset instant) => instant.ToUniversalTime().ToString(
        instant.Ticks % TimeSpan.TicksPerSecond < TimeSpan.TicksPerMicrosecond ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-ddTHH:mm:ss.ffffffzzz",
        CultureInfo.InvariantCulture);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    public static DateOnly? DayOf(DateTimeOffset? instant) => instant is { } at ? DayOf(at) : null;

    /// <summary>The first day after a time that ends then: a day that has begun counts whole, so 23:59:59 is still in it.</summary>
    public static DateOnly EndOf(DateTimeOffset instant) =>
        instant.UtcDateTime.TimeOfDay == TimeSpan.Zero || DayOf(instant) == DateOnly.MaxValue ? DayOf(instant) : DayOf(instant).AddDays(1);

    public static DateOnly? EndOf(DateTimeOffset? instant) => instant is { } at ? EndOf(at) : null;
}
