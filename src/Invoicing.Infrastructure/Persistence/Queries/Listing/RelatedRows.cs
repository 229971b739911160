using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Whether a filter asks what other rows than the list's own have: how many of its rows that leaves, a database can only guess.</summary>
internal static class RelatedRows
{
    public static bool AreAsked(Filter? filter) => filter switch
    {
        AndFilter and => and.Terms.Any(AreAsked),
        OrFilter or => or.Terms.Any(AreAsked),
        NotFilter not => AreAsked(not.Term),
        CompareFilter compare => IsRelated(compare.Field),
        CompareFieldsFilter fields => IsRelated(fields.Left) || IsRelated(fields.Right),
        TextFilter text => IsRelated(text.Field),
        AnyFilter any => IsRelated(any.Field),
        HasFilter has => has.Condition is not null,
        _ => false,
    };

    private static bool IsRelated(FieldPath path) => path.Relationships.Count > 0;
}
