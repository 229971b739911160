using Invoicing.Application.Listing;

namespace Invoicing.Application.Audit;

/// <summary>What lists of audit entries can be asked for.</summary>
public static class AuditEntryFields
{
    private static readonly Field At = new("at", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("auditEntries",
    [
        new Field("id", FieldType.Id),
        At,
        new Field("action", FieldType.Text),
        new Field("entityType", FieldType.Text) { IsOptional = true },
        new Field("entityId", FieldType.Text) { IsOptional = true },
        new Field("actor", FieldType.Text),
    ])
    {
        DefaultSort = [new SortKey(new FieldPath([], At), Descending: true)],
    };
}
