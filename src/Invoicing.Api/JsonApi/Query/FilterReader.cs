using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>Text such as <c>and(equals(status,'issued'),greaterThan(taxInclusive,'100'))</c> to a filter over the fields that a list allows.</summary>
internal sealed class FilterReader
{
    public const int DeepestNesting = 8;
    public const int LongestText = 4_000;
    public const int MostParts = 200;

    private readonly FilterTokens tokens;
    private readonly ISet<string> touched;
    private int parts;

    private FilterReader(string text, ISet<string> touched)
    {
        tokens = new FilterTokens(text);
        this.touched = touched;
    }

    /// <param name="touched">Takes the types that the filter looks at beside the listed one.</param>
    public static Filter Read(string text, ListFields fields, ISet<string> touched)
    {
        if (text.Length > LongestText)
        {
            throw FilterErrors.TooLong(LongestText);
        }

        var reader = new FilterReader(text, touched);
        var filter = reader.Condition(fields, 1);
        reader.tokens.Take(FilterTokenKind.End, "The end");
        return filter;
    }

    private Filter Condition(ListFields fields, int depth)
    {
        var function = tokens.Take(FilterTokenKind.Name, "A function");
        if (depth > DeepestNesting)
        {
            throw FilterErrors.TooDeep(function.Position, DeepestNesting);
        }

        Count();
        var readArguments = ReaderOf(function, depth);
        tokens.Take(FilterTokenKind.Open, "(");
        var filter = readArguments(fields);
        tokens.Take(FilterTokenKind.Close, ")");
        return filter;
    }

    private Func<ListFields, Filter> ReaderOf(FilterToken function, int depth) => function.Text switch
    {
        "and" => fields => Joined(fields, depth, terms => new AndFilter(terms)),
        "or" => fields => Joined(fields, depth, terms => new OrFilter(terms)),
        "not" => fields => new NotFilter(Condition(fields, depth + 1)),
        "has" => fields => Has(fields, depth),
        "any" => fields => Any(fields, function),
        "equals" => fields => Compare(fields, function, Comparison.Equal),
        "lessThan" => fields => Compare(fields, function, Comparison.LessThan),
        "lessOrEqual" => fields => Compare(fields, function, Comparison.LessOrEqual),
        "greaterThan" => fields => Compare(fields, function, Comparison.GreaterThan),
        "greaterOrEqual" => fields => Compare(fields, function, Comparison.GreaterOrEqual),
        "contains" => fields => Match(fields, function, TextMatch.Contains),
        "startsWith" => fields => Match(fields, function, TextMatch.StartsWith),
        "endsWith" => fields => Match(fields, function, TextMatch.EndsWith),
        _ => throw FilterErrors.UnknownFunction(function),
    };

    private Filter Joined(ListFields fields, int depth, Func<IReadOnlyList<Filter>, Filter> join)
    {
        List<Filter> terms = [Condition(fields, depth + 1)];
        while (tokens.TryTake(FilterTokenKind.Comma))
        {
            terms.Add(Condition(fields, depth + 1));
        }

        return terms is [var only] ? only : join(terms);
    }

    private HasFilter Has(ListFields fields, int depth)
    {
        var name = tokens.Take(FilterTokenKind.Name, "A relationship");
        if (!fields.ToMany.TryGetValue(name.Text, out var target))
        {
            throw FilterErrors.UnknownToMany(name, fields);
        }

        var related = target();
        touched.Add(related.Resource);
        return new HasFilter(name.Text, tokens.TryTake(FilterTokenKind.Comma) ? Condition(related, depth + 1) : null);
    }

    private AnyFilter Any(ListFields fields, FilterToken function)
    {
        var path = Path(fields, tokens.Take(FilterTokenKind.Name, "A field"));
        FilterRules.CheckAny(function, path);
        List<object> values = [];
        do
        {
            tokens.Take(FilterTokenKind.Comma, ",");
            values.Add(Value(path));
            Count();
        }
        while (tokens.Peek().Kind is FilterTokenKind.Comma);
        return new AnyFilter(path, values);
    }

    private TextFilter Match(ListFields fields, FilterToken function, TextMatch match)
    {
        var path = Path(fields, tokens.Take(FilterTokenKind.Name, "A field"));
        FilterRules.CheckMatch(function, path, match);
        tokens.Take(FilterTokenKind.Comma, ",");
        return new TextFilter(path, match, (string)Value(path));
    }

    private Filter Compare(ListFields fields, FilterToken function, Comparison comparison)
    {
        var left = tokens.Take(FilterTokenKind.Name, "A field");
        tokens.Take(FilterTokenKind.Comma, ",");
        var right = tokens.Peek();
        if (right is { Kind: FilterTokenKind.Name, Text: "null" })
        {
            tokens.Take();
            return WithoutValue(fields, function, left, comparison);
        }

        var path = Path(fields, left);
        FilterRules.CheckComparison(function, path, comparison);
        if (right.Kind is not FilterTokenKind.Name)
        {
            return new CompareFilter(path, comparison, Value(path));
        }

        var other = Path(fields, tokens.Take());
        FilterRules.CheckComparable(right, path, other);
        return new CompareFieldsFilter(path, comparison, other);
    }

    // A relationship has no value where it leads to nothing.
    private CompareFilter WithoutValue(ListFields fields, FilterToken function, FilterToken left, Comparison comparison)
    {
        var path = FieldPaths.FindRelated(fields, left.Text) is { } related ? Touch(fields, related) : Path(fields, left);
        FilterRules.CheckComparison(function, path, comparison);
        return comparison is Comparison.Equal
            ? new CompareFilter(path, comparison, null)
            : throw FilterErrors.WrongFunction(function, path, "null is only equal or not equal");
    }

    private FieldPath Path(ListFields fields, FilterToken name) =>
        FieldPaths.Find(fields, name.Text) is { Field.CanFilter: true } path
            ? Touch(fields, path)
            : throw FilterErrors.UnknownField(name, fields);

    private FieldPath Touch(ListFields fields, FieldPath path)
    {
        touched.UnionWith(FieldPaths.Touched(fields, path));
        return path;
    }

    private object Value(FieldPath path)
    {
        var token = tokens.Take(FilterTokenKind.Text, "Text between single quotes");
        return FieldValues.Read(path.Field, token.Text) ?? throw FilterErrors.WrongValue(token, path, FieldValues.Expected(path.Field));
    }

    private void Count()
    {
        if (++parts > MostParts)
        {
            throw FilterErrors.TooMany(MostParts);
        }
    }
}
