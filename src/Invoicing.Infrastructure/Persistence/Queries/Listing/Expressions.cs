using System.Linq.Expressions;
using System.Reflection;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>The parts that conditions and orders are made of. Values are always parameters of the statement, never its text.</summary>
internal static class Expressions
{
    private static readonly MethodInfo ContainsMethod = MethodOf(typeof(Enumerable), nameof(Enumerable.Contains), 2);
    private static readonly MethodInfo AnyMethod = MethodOf(typeof(Queryable), nameof(Queryable.Any), 2);
    private static readonly MethodInfo OrderMethod = MethodOf(typeof(Expressions), nameof(IsInOrder), 2);

    /// <summary>The lambda's body with the row in the place of its parameter.</summary>
    public static Expression On(this LambdaExpression lambda, Expression row) => new Replaced(lambda.Parameters[0], row).Visit(lambda.Body);

    public static Expression Parameter(object value, Type type) =>
        Expression.Field(Expression.Constant(Activator.CreateInstance(typeof(Held<>).MakeGenericType(type), value)), nameof(Held<>.Value));

    public static bool MayBeNull(this Expression value) => !value.Type.IsValueType || Nullable.GetUnderlyingType(value.Type) is not null;

    public static Expression IsNull(Expression value) => Expression.Equal(value, Expression.Constant(null, value.Type));

    public static Expression IsNotNull(Expression value) => Expression.NotEqual(value, Expression.Constant(null, value.Type));

    /// <summary>The value itself, where it is known not to be null.</summary>
    public static Expression Present(Expression value) =>
        Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<>.Value));

    /// <summary>Two values of one type, neither of them null.</summary>
    public static Expression Compare(ExpressionType comparison, Expression left, Expression right) => comparison == ExpressionType.Equal
        ? Expression.Equal(left, right)
        : Expression.MakeBinary(comparison, left, right, liftToNull: false, OrderMethod.MakeGenericMethod(left.Type));

    public static Expression IsAmong(Expression value, Array values) =>
        Expression.Call(ContainsMethod.MakeGenericMethod(value.Type), Parameter(values, typeof(IEnumerable<>).MakeGenericType(value.Type)), value);

    public static Expression Any(IQueryable rows, Func<Expression, Expression> condition)
    {
        var row = Expression.Parameter(rows.ElementType, "related");
        return Expression.Call(AnyMethod.MakeGenericMethod(rows.ElementType), rows.Expression, Expression.Quote(Expression.Lambda(condition(row), row)));
    }

    // Stands for an operator that only the database knows: ids, numbers and texts have none in the language.
    private static bool IsInOrder<TValue>(TValue left, TValue right) => throw new NotSupportedException($"{left} and {right} are compared by the database.");

    private static MethodInfo MethodOf(Type type, string name, int parameters) => type
        .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Single(method => method.Name == name && method.IsGenericMethodDefinition && method.GetParameters().Length == parameters);

    private sealed class Held<TValue>(TValue value)
    {
        public readonly TValue Value = value;
    }

    private sealed class Replaced(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }
}
