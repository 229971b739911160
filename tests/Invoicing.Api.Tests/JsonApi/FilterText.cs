using Invoicing.Api.JsonApi.Query;
using Invoicing.Application.Listing;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>A filter as a caller writes it.</summary>
internal static class FilterText
{
    private static readonly Dictionary<Comparison, string> Comparisons = new()
    {
        [Comparison.Equal] = "equals",
        [Comparison.LessThan] = "lessThan",
        [Comparison.LessOrEqual] = "lessOrEqual",
        [Comparison.GreaterThan] = "greaterThan",
        [Comparison.GreaterOrEqual] = "greaterOrEqual",
    };

    private static readonly Dictionary<TextMatch, string> Matches = new()
    {
        [TextMatch.Contains] = "contains",
        [TextMatch.StartsWith] = "startsWith",
        [TextMatch.EndsWith] = "endsWith",
    };

    public static string Write(Filter filter) => filter switch
    {
        AndFilter and => $"and({string.Join(',', and.Terms.Select(Write))})",
        OrFilter or => $"or({string.Join(',', or.Terms.Select(Write))})",
        NotFilter not => $"not({Write(not.Term)})",
        HasFilter { Condition: null } has => $"has({has.Relationship})",
        HasFilter has => $"has({has.Relationship},{Write(has.Condition)})",
        AnyFilter any => $"any({any.Field.Name},{string.Join(',', any.Values.Select(Quoted))})",
        TextFilter text => $"{Matches[text.Match]}({text.Field.Name},{Quoted(text.Text)})",
        CompareFieldsFilter fields => $"{Comparisons[fields.Comparison]}({fields.Left.Name},{fields.Right.Name})",
        CompareFilter { Value: null } compare => $"equals({compare.Field.Name},null)",
        CompareFilter compare => $"{Comparisons[compare.Comparison]}({compare.Field.Name},{Quoted(compare.Value)})",
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static string Quoted(object value) => $"'{FieldValues.Write(value).Replace("'", "''", StringComparison.Ordinal)}'";
}
