namespace Invoicing.Domain.Contracts;

/// <summary>The days on which one price counts: its own time, cut to the contract and its phase, without the pauses.</summary>
internal sealed class BillableTime
{
    private readonly BillingPeriod[] _segments;

    private BillableTime(BillingPeriod[] segments) => _segments = segments;

    public bool IsEmpty => _segments.Length == 0;

    public DateOnly First => _segments[0].Start;

    public DateOnly End => _segments[^1].End;

    /// <param name="pauses">In any order; they may overlap.</param>
    public static BillableTime Of(BillingPeriod? whole, IEnumerable<BillingPeriod> pauses)
    {
        if (whole is not { } rest)
        {
            return new([]);
        }

        var segments = new List<BillingPeriod>();
        var start = rest.Start;
        foreach (var pause in pauses.OrderBy(pause => pause.Start))
        {
            if (pause.Start >= rest.End)
            {
                break;
            }

            if (pause.Start > start)
            {
                segments.Add(new(start, pause.Start));
            }

            start = pause.End > start ? pause.End : start;
        }

        if (start < rest.End)
        {
            segments.Add(new(start, rest.End));
        }

        return new([.. segments]);
    }

    public bool Contains(DateOnly day) => _segments.Any(segment => segment.Contains(day));

    public IEnumerable<BillingPeriod> In(BillingPeriod period) =>
        _segments.Select(segment => segment.Intersect(period)).OfType<BillingPeriod>();

    public int DaysIn(BillingPeriod period) => In(period).Sum(part => part.Days);

    /// <summary>From the first to the last day of the period that counts; null where none does.</summary>
    public BillingPeriod? SpanIn(BillingPeriod period)
    {
        var parts = In(period).ToArray();
        return parts.Length == 0 ? null : new(parts[0].Start, parts[^1].End);
    }
}
