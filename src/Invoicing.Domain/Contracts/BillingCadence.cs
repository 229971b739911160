namespace Invoicing.Domain.Contracts;

using System.Globalization;

/// <summary>How often a contract is billed: every so many days, weeks, months or years.</summary>
/// <exception cref="Common.InvoicingException">Invalid <c>cadence.invalid</c> for less than one, or an unknown unit.</exception>
public sealed record BillingCadence(int Count, CadenceUnit Unit)
{
    private const string Letters = "DWMY";

    public int Count { get; private init; } = Count >= 1 ? Count : throw CalendarErrors.CadenceInvalid();

    public CadenceUnit Unit { get; private init; } = Enum.IsDefined(Unit) ? Unit : throw CalendarErrors.CadenceInvalid();

    /// <summary>Set for monthly and yearly cadences, whose cycles follow the calendar; null for days and weeks.</summary>
    internal long? Months => Unit switch
    {
        CadenceUnit.Month => Count,
        CadenceUnit.Year => Count * 12L,
        _ => null,
    };

    internal long Days => Unit == CadenceUnit.Week ? Count * 7L : Count;

    /// <param name="iso">An ISO 8601 duration with exactly one unit, in capital letters.</param>
    /// <exception cref="Common.InvoicingException">Invalid <c>cadence.invalid</c>.</exception>
    public static BillingCadence Parse(string iso)
    {
        var unit = iso.Length >= 3 && iso[0] == 'P' ? Letters.IndexOf(iso[^1], StringComparison.Ordinal) : -1;
        if (unit < 0 || !int.TryParse(iso.AsSpan()[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            throw CalendarErrors.CadenceInvalid();
        }

        return new(count, (CadenceUnit)unit);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P{Count}{Letters[(int)Unit]}");
}
