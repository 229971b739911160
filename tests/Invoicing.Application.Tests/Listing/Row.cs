namespace Invoicing.Application.Tests.Listing;

/// <summary>A row as a filter sees it, in memory.</summary>
internal sealed class Row(Dictionary<string, object?> values)
{
    public object? this[string field] => values[field];

    public Guid Id => (Guid)values["id"]!;

    public Dictionary<string, Row?> One { get; } = [];

    public Dictionary<string, IReadOnlyList<Row>> Many { get; } = [];
}
