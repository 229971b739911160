using System.Globalization;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>What can be wrong with a filter. Every message says where, and what would be right.</summary>
internal static class FilterErrors
{
    private const string Functions =
        "equals, lessThan, lessOrEqual, greaterThan, greaterOrEqual, contains, startsWith, endsWith, any, has, not, and, or";

    public static FailureException Unexpected(FilterToken token, string expected) =>
        Of("filter.syntax", token.Position, $"{expected} is expected, not {token.Shown}.");

    public static FailureException Character(char character, int position) =>
        Of("filter.syntax", position, $"The character {character} has no meaning here; text stands between single quotes.");

    public static FailureException QuoteOpen(int position) =>
        Of("filter.syntax", position, "The text that begins here has no closing quote; a quote within text is written twice.");

    public static FailureException UnknownFunction(FilterToken name) =>
        Of("filter.unknown_function", name.Position, $"There is no function {name.Text}; the functions are {Functions}.");

    public static FailureException UnknownField(FilterToken name, ListFields fields) =>
        Of("filter.unknown_field", name.Position, $"{fields.Resource} cannot be filtered by {name.Text}; what can be named is {FieldPaths.Allowed(fields, field => field.CanFilter)}.");

    public static FailureException UnknownToMany(FilterToken name, ListFields fields) => Of(
        "filter.unknown_relationship",
        name.Position,
        fields.ToMany.Count == 0
            ? $"{fields.Resource} have no relationship that has() can be asked of."
            : $"{fields.Resource} have no relationship {name.Text} to many; has() can be asked of {string.Join(", ", fields.ToMany.Keys)}.");

    public static FailureException WrongFunction(FilterToken function, FieldPath path, string allowed) =>
        Of("filter.function_not_allowed", function.Position, $"{function.Text} cannot be asked of {path.Name}; {allowed}.");

    public static FailureException WrongValue(FilterToken value, FieldPath path, string expected) =>
        Of("filter.wrong_value", value.Position, $"{path.Name} takes {expected}.");

    public static FailureException NotComparable(FilterToken right, FieldPath path, FieldPath other) =>
        Of("filter.not_comparable", right.Position, $"{path.Name} and {other.Name} are of different types and cannot be compared.");

    public static FailureException TooDeep(int position, int most) =>
        Of("filter.too_deep", position, $"Functions may stand {Number(most)} deep within each other, not deeper.");

    public static FailureException TooLong(int most) =>
        Refusal.InQuery(QueryNames.Filter, "filter.too_long", $"A filter may have {Number(most)} characters in all, not more.");

    public static FailureException TooMany(int most) =>
        Refusal.InQuery(QueryNames.Filter, "filter.too_many", $"A filter may have {Number(most)} conditions and values, not more.");

    private static FailureException Of(string code, int position, string detail) =>
        Refusal.InQuery(QueryNames.Filter, code, $"At character {Number(position)}: {detail}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
