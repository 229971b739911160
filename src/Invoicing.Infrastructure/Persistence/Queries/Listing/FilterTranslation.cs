using System.Linq.Expressions;
using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>
/// From a filter to a condition of the database. A condition is true or false and nothing between: a comparison with what a row does not
/// have is false, and so its negation is true. A field of a related row that is not there is one that the row does not have.
/// </summary>
internal sealed class FilterTranslation(InvoicingDbContext db)
{
    public IQueryable<TRow> Apply<TRow>(IQueryable<TRow> rows, Columns<TRow> columns, Filter? filter)
        where TRow : class
    {
        if (filter is null)
        {
            return rows;
        }

        var row = Expression.Parameter(typeof(TRow), "row");
        return rows.Where(Expression.Lambda<Func<TRow, bool>>(Translate(filter, columns, row), row));
    }

    private Expression Translate(Filter filter, Columns columns, Expression row) => filter switch
    {
        AndFilter and => Join(and.Terms, Expression.AndAlso, columns, row),
        OrFilter or => Join(or.Terms, Expression.OrElse, columns, row),
        NotFilter { Term: CompareFilter { Comparison: Comparison.Equal, Value: string word } equal } when IsWord(equal.Field, columns) => IsOther(word, equal.Field.Field, columns, row),
        NotFilter not => Expression.Not(Translate(not.Term, columns, row)),
        CompareFilter { Value: null } missing => IsMissing(missing.Field, columns, row),
        CompareFilter compare => WithValue(compare.Field, columns, row, (column, value) => Compare(column, value, compare.Comparison, compare.Value)),
        CompareFieldsFilter fields => Compare(fields, columns, row),
        TextFilter text => WithValue(text.Field, columns, row, (column, value) => TextMatching.Translate(column, value, text)),
        AnyFilter any => WithValue(any.Field, columns, row, (column, value) => Expressions.IsAmong(value, column.StoredArray(any.Values))),
        HasFilter has => Has(has, columns, row),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "There is no such filter."),
    };

    // Halved again and again, so that many terms are no deep tree.
    private Expression Join(IReadOnlyList<Filter> terms, Func<Expression, Expression, Expression> join, Columns columns, Expression row)
    {
        return Part(0, terms.Count);

        Expression Part(int from, int to) => to - from == 1
            ? Translate(terms[from], columns, row)
            : join(Part(from, (from + to) / 2), Part((from + to) / 2, to));
    }

    private Expression Has(HasFilter has, Columns columns, Expression row)
    {
        var relation = columns.RelationTo(has.Relationship);
        return Related(relation, row, related => has.Condition is null ? null : Translate(has.Condition, relation.Columns(), related));
    }

    private static bool IsWord(FieldPath path, Columns columns) =>
        path.Relationships.Count == 0 && columns[path.Field] is { IsOptional: false, Type.IsEnum: true };

    // What is not this word is one of the others, which an index finds.
    private static Expression IsOther(string word, Field field, Columns columns, Expression row) =>
        Expressions.IsAmong(columns[field].On(row), columns[field].StoredArray([.. field.Names.Where(name => name != word)]));

    private Expression IsMissing(FieldPath field, Columns columns, Expression row) =>
        Expression.Not(WithValue(field, columns, row, (_, _) => Expression.Constant(true)));

    private Expression Compare(CompareFieldsFilter fields, Columns columns, Expression row)
    {
        var both = WithValue(fields.Left, columns, row, (_, left) =>
            WithValue(fields.Right, columns, row, (_, right) => CompareAlike(fields.Comparison, left, right)));
        return fields.Comparison == Comparison.Equal
            ? Expression.OrElse(both, Expression.AndAlso(IsMissing(fields.Left, columns, row), IsMissing(fields.Right, columns, row)))
            : both;
    }

    /// <summary>Whether the path leads to a value of which the condition is true.</summary>
    private Expression WithValue(FieldPath path, Columns columns, Expression row, Func<Column, Expression, Expression> condition)
    {
        return From(columns, row, path.Relationships);

        Expression From(Columns from, Expression at, IReadOnlyList<string> relationships)
        {
            if (relationships.Count == 0)
            {
                return IfPresent(from[path.Field], from[path.Field].On(at));
            }

            var relation = from.RelationTo(relationships[0]);

            // The id of a related row is known without looking at it.
            return relationships.Count == 1 && path.Field.Name == Columns.IdName
                ? IfPresent(relation.Columns().Id, relation.Key.On(at))
                : Related(relation, at, related => From(relation.Columns(), related, [.. relationships.Skip(1)]));
        }

        Expression IfPresent(Column column, Expression value) => value.MayBeNull()
            ? Expression.AndAlso(Expressions.IsNotNull(value), condition(column, Expressions.Present(value)))
            : condition(column, value);
    }

    private Expression Related(Relation relation, Expression row, Func<Expression, Expression?> condition) =>
        Expressions.Any(relation.Rows(db), related =>
        {
            var (key, relatedKey) = (relation.Key.On(row), relation.RelatedKey.On(related));
            var isRelated = Expression.Equal(Lifted(key, relatedKey), Lifted(relatedKey, key));
            return condition(related) is { } further ? Expression.AndAlso(isRelated, further) : isRelated;
        });

    private static Expression Compare(Column column, Expression value, Comparison comparison, object wanted) =>
        Expressions.Compare(TypeOf(comparison), value, Expressions.Parameter(column.Value.ToStored(wanted), value.Type));

    // Two fields of one kind may be kept in different types.
    private static Expression CompareAlike(Comparison comparison, Expression left, Expression right) => left.Type == right.Type
        ? Expressions.Compare(TypeOf(comparison), left, right)
        : Expressions.Compare(TypeOf(comparison), TextMatching.AsText(left), TextMatching.AsText(right));

    private static Expression Lifted(Expression value, Expression other) =>
        value.Type != other.Type && Nullable.GetUnderlyingType(other.Type) == value.Type ? Expression.Convert(value, other.Type) : value;

    private static ExpressionType TypeOf(Comparison comparison) => comparison switch
    {
        Comparison.LessThan => ExpressionType.LessThan,
        Comparison.LessOrEqual => ExpressionType.LessThanOrEqual,
        Comparison.GreaterThan => ExpressionType.GreaterThan,
        Comparison.GreaterOrEqual => ExpressionType.GreaterThanOrEqual,
        _ => ExpressionType.Equal,
    };
}
