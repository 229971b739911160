using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Parts of texts, small and capital letters apart; the characters that mean something in a pattern mean themselves.</summary>
internal static class TextMatching
{
    private static readonly MethodInfo ContainsMethod = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo StartsWithMethod = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo EndsWithMethod = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;

    public static Expression Translate(Column column, Expression value, TextFilter filter) => filter.Match switch
    {
        TextMatch.Contains => Call(value, ContainsMethod, filter.Text),
        TextMatch.EndsWith => Call(value, EndsWithMethod, filter.Text),
        _ => StartsWith(column, value, filter.Text),
    };

    /// <summary>What is kept as a text, as one.</summary>
    public static Expression AsText(Expression value) =>
        value.Type == typeof(string) ? value : Expression.Convert(Expression.Convert(value, typeof(object)), typeof(string));

    /// <summary>A range, where it is one, because an index is read by ranges: a pattern that is a parameter tells no index where it begins.</summary>
    public static Expression StartsWith(Column column, Expression value, string text) =>
        Behind(text) is { } end && end.Length == text.Length ? Range(column, value, text, end) : Call(value, StartsWithMethod, text);

    private static Expression Range(Column column, Expression value, string from, string end) => Expression.AndAlso(
        Expressions.Compare(ExpressionType.GreaterThanOrEqual, value, Stored(column, value, from)),
        Expressions.Compare(ExpressionType.LessThan, value, Stored(column, value, end)));

    /// <summary>The first text behind all that start with this one, or null where none is.</summary>
    private static string? Behind(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        while (runes.Count > 0 && Next(runes[^1]) is null)
        {
            runes.RemoveAt(runes.Count - 1);
        }

        return runes.Count == 0 ? null : string.Concat(runes.SkipLast(1).Append(Next(runes[^1])!.Value));
    }

    // The last character of the first plane is followed by different ones, depending on how a database counts.
    private static Rune? Next(Rune rune) => rune.Value switch
    {
        0xD7FF => new Rune(0xE000),
        0xFFFF or 0x10FFFF => null,
        var value => new Rune(value + 1),
    };

    private static Expression Call(Expression value, MethodInfo method, string text) =>
        Expression.Call(AsText(value), method, Expressions.Parameter(text, typeof(string)));

    private static Expression Stored(Column column, Expression value, string text) =>
        Expressions.Parameter(column.Value.ToStored(text), value.Type);
}
