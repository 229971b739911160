using System.Globalization;

namespace Invoicing.Infrastructure.Proof;

/// <summary>The first thing that is wrong in a series.</summary>
/// <param name="What">A sentence's end: what is wrong with the document, or with the series.</param>
public sealed record ChainFault(Guid Account, Guid? Series, long? Position, string? Number, Guid? Document, string What)
{
    public override string ToString()
    {
        var place = Position is { } position ? string.Create(CultureInfo.InvariantCulture, $", document {position}") : "";
        var name = Document is { } id ? $" ({Number ?? "without a number"}, {id})" : "";
        var series = Series is { } of ? $", series {of}" : "";
        return $"Account {Account}{series}{place}{name}: {What}.";
    }

    internal static ChainFault In(StoredSeries series, string what) => new(series.Account, series.Id, null, null, null, what);

    internal static ChainFault At(StoredSeries series, long position, string what) => new(series.Account, series.Id, position, null, null, what);

    internal static ChainFault Of(StoredDocument document, string what) => new(
        document.Row.Id("account_id"), document.Row.IdOrNull("series_id"), document.Position, document.Number, document.Id, what);
}
