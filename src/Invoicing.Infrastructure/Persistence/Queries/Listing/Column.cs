using System.Linq.Expressions;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Where a field's values are kept, and how they are turned into a filter's values and back.</summary>
/// <param name="Path">From the row to the value.</param>
/// <param name="Type">The value's type where there is one.</param>
internal sealed record Column(LambdaExpression Path, Type Type, StoredValue Value)
{
    public static Column Of<TRow, TValue>(Expression<Func<TRow, TValue>> path)
    {
        var type = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        return new Column(path, type, StoredValue.Of(type)) { FewAreAlike = type == typeof(DateTimeOffset) };
    }

    /// <summary>Whether rows may be without a value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether few rows share one value.</summary>
    public bool FewAreAlike { get; init; }

    public Expression On(Expression row) => Path.On(row);

    /// <summary>A filter's values as they are kept.</summary>
    public Array StoredArray(IReadOnlyList<object> values)
    {
        var stored = Array.CreateInstance(Type, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            stored.SetValue(Value.ToStored(values[i]), i);
        }

        return stored;
    }
}
