namespace Invoicing.Domain.Contracts;

/// <summary>How much was used on each day, by meter.</summary>
public sealed class MeterReadings(IEnumerable<MeterReading> readings)
{
    private readonly ILookup<string, MeterReading> _readings = readings.ToLookup(reading => reading.Meter, StringComparer.Ordinal);

    public static MeterReadings None { get; } = new([]);

    public decimal Sum(string meter, IEnumerable<BillingPeriod> periods)
    {
        var counted = periods.ToArray();
        return _readings[meter].Where(reading => Array.Exists(counted, period => period.Contains(reading.Day))).Sum(reading => reading.Quantity);
    }
}

public sealed record MeterReading(string Meter, DateOnly Day, decimal Quantity);
