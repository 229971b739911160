using Invoicing.Domain.Numbering;

namespace Invoicing.Application.Numbering;

/// <param name="OwnerId">An organization, or a customer whose orders are numbered on their own.</param>
/// <param name="Period">Of the last number drawn; null before the first and for series that never reset.</param>
public sealed record NumberSeriesView(Guid Id, Guid OwnerId, string Name, string Template, SeriesReset Reset, long Next, string? Period)
{
    public static NumberSeriesView Of(NumberSeries series) =>
        new(series.Id.Value, series.OwnerId, series.Name, series.Template.Text, series.Reset, series.Next, series.Period);
}
