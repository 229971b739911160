namespace Invoicing.Application.Listing;

/// <summary>Which rows of a list are wanted: a tree of conditions over the fields that the list allows.</summary>
public abstract record Filter;

/// <summary>Every one of at least two.</summary>
public sealed record AndFilter(IReadOnlyList<Filter> Terms) : Filter;

/// <summary>Any one of at least two.</summary>
public sealed record OrFilter(IReadOnlyList<Filter> Terms) : Filter;

public sealed record NotFilter(Filter Term) : Filter;

/// <param name="Value">Of the field's type; null only with <see cref="Comparison.Equal"/>, for rows that have no value.</param>
public sealed record CompareFilter(FieldPath Field, Comparison Comparison, object? Value) : Filter;

/// <summary>Two fields of the same type. Not true where one has no value, except that both without one are equal.</summary>
public sealed record CompareFieldsFilter(FieldPath Left, Comparison Comparison, FieldPath Right) : Filter;

/// <param name="Text">Compared as it is, small and capital letters apart.</param>
public sealed record TextFilter(FieldPath Field, TextMatch Match, string Text) : Filter;

/// <param name="Values">Of the field's type, at least one.</param>
public sealed record AnyFilter(FieldPath Field, IReadOnlyList<object> Values) : Filter;

/// <summary>Rows with at least one related row, of those that the inner condition names if there is one.</summary>
/// <param name="Relationship">To many.</param>
public sealed record HasFilter(string Relationship, Filter? Condition) : Filter;

public enum Comparison
{
    Equal,
    LessThan,
    LessOrEqual,
    GreaterThan,
    GreaterOrEqual,
}

public enum TextMatch
{
    Contains,
    StartsWith,
    EndsWith,
}
