using Invoicing.Application.Numbering;
using Invoicing.Domain.Numbering;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class NumberSeriesColumns
{
    public static Columns<NumberSeries> All { get; } = new Columns<NumberSeries>(NumberSeriesFields.Listed)
        .Add("id", series => series.Id)
        .Add("name", series => series.Name)
        .Add("ownerId", series => series.OwnerId)
        .Add("reset", series => series.Reset);
}
