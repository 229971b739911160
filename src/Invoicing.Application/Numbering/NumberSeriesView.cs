using Invoicing.Domain.Numbering;

namespace Invoicing.Application.Numbering;

/// <summary>The one read model of a number series.</summary>
/// <param name="Next">The sequence that is drawn next, unless a new period begins.</param>
/// <param name="Period">Of the last number drawn, for example <c>2026</c>.</param>
public sealed record NumberSeriesView(
    Guid Id, Guid OrganizationId, string Name, string Template, SeriesReset Reset, long Next, string? Period, int Version)
{
    public static NumberSeriesView Of(NumberSeries series) =>
        new(series.Id.Value, series.OwnerId, series.Name, series.Template.Text, series.Reset, series.Next, series.Period, series.Version);
}
