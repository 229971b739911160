using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

internal static class Presence
{
    /// <summary>Whether the filter finds only rows that have a value of the list's own field.</summary>
    public static bool IsRequired(this Filter? filter, Field field) => filter switch
    {
        AndFilter and => and.Terms.Any(term => term.IsRequired(field)),
        OrFilter or => or.Terms.All(term => term.IsRequired(field)),
        CompareFilter compare => compare.Value is not null && IsThe(field, compare.Field),
        TextFilter text => IsThe(field, text.Field),
        AnyFilter any => IsThe(field, any.Field),
        _ => false,
    };

    private static bool IsThe(Field field, FieldPath path) => path.Relationships.Count == 0 && path.Field.Name == field.Name;
}
