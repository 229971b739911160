using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>Which functions may be asked of which fields.</summary>
internal static class FilterRules
{
    public static void CheckComparison(FilterToken function, FieldPath path, Comparison comparison)
    {
        if (comparison is not Comparison.Equal && !path.Field.IsOrdered)
        {
            throw FilterErrors.WrongFunction(function, path, "it is equal or not equal, without an order");
        }
    }

    public static void CheckComparable(FilterToken right, FieldPath path, FieldPath other)
    {
        if (path.Field.Type != other.Field.Type || (path.Field.Type is FieldType.Enumeration && !path.Field.Names.SequenceEqual(other.Field.Names)))
        {
            throw FilterErrors.NotComparable(right, path, other);
        }
    }

    public static void CheckAny(FilterToken function, FieldPath path)
    {
        if (path.Field.Type is FieldType.Boolean)
        {
            throw FilterErrors.WrongFunction(function, path, "equals is enough for true and false");
        }
    }

    public static void CheckMatch(FilterToken function, FieldPath path, TextMatch match)
    {
        if (path.Field.Type is not FieldType.Text)
        {
            throw FilterErrors.WrongFunction(function, path, "it is no text");
        }

        if (match is not TextMatch.StartsWith && !path.Field.CanSearch)
        {
            throw FilterErrors.WrongFunction(function, path, "startsWith and equals can");
        }
    }
}
