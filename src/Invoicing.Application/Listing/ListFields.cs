namespace Invoicing.Application.Listing;

/// <summary>What callers may name in the filters and sorts of one list: nothing else reaches the database.</summary>
/// <param name="Resource">In the words of the native API, for example <c>invoices</c>.</param>
public sealed record ListFields(string Resource, IReadOnlyList<Field> Fields)
{
    /// <summary>To one, by name. Asked for late, because resources refer to each other.</summary>
    public IReadOnlyDictionary<string, Func<ListFields>> ToOne { get; init; } = new Dictionary<string, Func<ListFields>>();

    /// <summary>To many, by name.</summary>
    public IReadOnlyDictionary<string, Func<ListFields>> ToMany { get; init; } = new Dictionary<string, Func<ListFields>>();

    /// <summary>How rows are ordered where nothing is asked for.</summary>
    public required IReadOnlyList<SortKey> DefaultSort { get; init; }

    /// <summary>The same without an order of their own: what other lists may ask of the rows that they relate to.</summary>
    public ListFields Related(params IReadOnlyCollection<string> names) => this with
    {
        Fields = [.. Fields.Where(field => names.Contains(field.Name)).Select(field => field with { CanSort = false })],
    };

    public Field? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
