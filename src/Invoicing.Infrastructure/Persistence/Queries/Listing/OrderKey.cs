using System.Linq.Expressions;
using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>One key of an order.</summary>
/// <param name="Value">Of the row.</param>
internal sealed record OrderKey(Field Field, Column Column, Expression Value, bool Descending)
{
    /// <summary>Whether rows without a value come in front of the others: where an order is read from its end.</summary>
    public bool MissingFirst { get; init; }

    public bool IsOptional => Column.IsOptional;

    public Expression IsAt(object? value) => value is null
        ? Expressions.IsNull(Value)
        : IfPresent(present => Expressions.Compare(ExpressionType.Equal, present, Stored(value)));

    public Expression IsBehind(object value) => IfPresent(present =>
        Expressions.Compare(Descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, present, Stored(value)));

    public Expression IsAtOrBehind(object value) => IfPresent(present =>
        Expressions.Compare(Descending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual, present, Stored(value)));

    /// <summary>Behind a value or behind none; a row that has none counts too.</summary>
    public Expression IsAnyBehind(object? value) => (value, MissingFirst) switch
    {
        (null, true) => Expressions.IsNotNull(Value),
        (null, false) => Expression.Constant(false),
        (not null, false) when IsOptional => Expression.OrElse(Expressions.IsNull(Value), IsBehind(value)),
        _ => IsBehind(value!),
    };

    private Expression IfPresent(Func<Expression, Expression> condition) => Value.MayBeNull()
        ? Expression.AndAlso(Expressions.IsNotNull(Value), condition(Expressions.Present(Value)))
        : condition(Value);

    private Expression Stored(object value) => Expressions.Parameter(Column.Value.ToStored(value), Column.Type);
}
