using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Domain.Common;

namespace Invoicing.Application.Documents;

/// <summary>What lists of rendered documents can be asked for.</summary>
public static class DocumentFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("documents",
    [
        new Field("id", FieldType.Id),
        new Field("format", FieldType.Text),
        new Field("revision", FieldType.Integer),
        Field.Of<WorkState>("state"),
        CreatedAt,
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>> { ["invoice"] = () => InvoiceFields.Related },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };
}
