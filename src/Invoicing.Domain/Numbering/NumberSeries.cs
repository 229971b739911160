namespace Invoicing.Domain.Numbering;

using System.Globalization;
using Invoicing.Domain.Common;

public readonly record struct NumberSeriesId(Guid Value)
{
    public static NumberSeriesId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Gapless numbers of one owner. Drawn from only by the transaction that issues, which holds the row's lock.</summary>
public sealed class NumberSeries : Entity
{
    public const int MaximumName = 100;

    private NumberSeries()
    {
    }

    public NumberSeriesId Id { get; private set; }

    /// <summary>An organization, or a customer whose orders are numbered on their own.</summary>
    public Guid OwnerId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public NumberTemplate Template { get; private set; } = null!;

    public SeriesReset Reset { get; private set; }

    public long Next { get; private set; } = 1;

    /// <summary>Of the last number drawn: <c>yyyy</c> or <c>yyyy-MM</c>; null before the first and for series that never reset.</summary>
    public string? Period { get; private set; }

    /// <summary>Within the period; 0 before the first.</summary>
    public long LastDrawn => Next - 1;

    public static NumberSeries Create(NumberSeriesId id, AccountId accountId, Guid ownerId, string name, NumberTemplate template, SeriesReset reset)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw NumberingErrors.NameMissing();
        }

        if (name.Length > MaximumName)
        {
            throw NumberingErrors.NameTooLong(MaximumName);
        }

        if (reset != SeriesReset.Never && !(template.HasYear && (template.HasMonth || reset == SeriesReset.Yearly)))
        {
            throw NumberingErrors.TemplateRepeats(reset);
        }

        var series = new NumberSeries
        {
            Id = id,
            AccountId = accountId,
            OwnerId = ownerId,
            Name = name,
            Template = template,
            Reset = reset,
        };
        series.Raise(new NumberSeriesCreated(id));
        return series;
    }

    /// <param name="date">The issue date in the seller's time zone.</param>
    public InvoiceNumber Draw(DateOnly date)
    {
        var period = PeriodOf(date);
        var order = string.CompareOrdinal(period, Period);
        if (Period is not null && order < 0)
        {
            throw NumberingErrors.PeriodClosed(period!, Period);
        }

        var sequence = Period is not null && order > 0 ? 1 : Next;
        if (sequence == long.MaxValue)
        {
            throw NumberingErrors.Exhausted();
        }

        Period = period;
        Next = sequence + 1;
        return new InvoiceNumber(Template.Format(sequence, date));
    }

    private string? PeriodOf(DateOnly date) => Reset switch
    {
        SeriesReset.Yearly => date.ToString("yyyy", CultureInfo.InvariantCulture),
        SeriesReset.Monthly => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => null,
    };
}
