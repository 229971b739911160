using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Import.Cii;

/// <summary>Format 102 of UNTDID 2379 (CCYYMMDD) is the only one that EN 16931 allows.</summary>
internal static class CiiDates
{
    private const string Format = "yyyyMMdd";

    /// <param name="at">The element around the text, whose own name differs from place to place.</param>
    public static DateOnly? Of(Node at)
    {
        var text = at["DateTimeString"] is { Exists: true } time ? time : at["DateString"];
        _ = text.Attribute("format");
        return text.Date(Format);
    }

    public static InvoicingPeriod? PeriodOf(Node period)
    {
        var (start, end) = (Of(period["StartDateTime"]), Of(period["EndDateTime"]));
        return start is null && end is null ? null : new InvoicingPeriod(start, end);
    }
}
