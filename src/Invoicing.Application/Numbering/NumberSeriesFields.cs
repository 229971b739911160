using Invoicing.Application.Listing;
using Invoicing.Domain.Numbering;

namespace Invoicing.Application.Numbering;

/// <summary>What lists of number series can be asked for.</summary>
public static class NumberSeriesFields
{
    private static readonly Field Name = new("name", FieldType.Text) { CanSort = true };

    public static ListFields Listed { get; } = new("numberSeries",
    [
        new Field("id", FieldType.Id),
        Name,
        new Field("ownerId", FieldType.Id),
        Field.Of<SeriesReset>("reset"),
    ])
    {
        DefaultSort = [new SortKey(new FieldPath([], Name))],
    };
}
