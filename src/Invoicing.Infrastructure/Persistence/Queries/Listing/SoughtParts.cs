using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Parts of the rows' own texts, which an index of trigrams finds sooner than one that holds the whole texts in order.</summary>
internal static class SoughtParts
{
    public static bool AreIn(Filter? filter) => filter switch
    {
        TextFilter text => text.Match != TextMatch.StartsWith && text.Field.Relationships.Count == 0,
        AndFilter and => and.Terms.Any(AreIn),
        OrFilter or => or.Terms.Any(AreIn),
        NotFilter not => AreIn(not.Term),
        _ => false,
    };

    /// <summary>A part that every row which the filter finds has anywhere in a text of its own; null where none is known.</summary>
    public static TextFilter? Inner(Filter filter) => filter switch
    {
        TextFilter { Match: TextMatch.Contains, Field.Relationships.Count: 0 } text => text,
        AndFilter and => and.Terms.Select(Inner).FirstOrDefault(text => text is not null),
        _ => null,
    };
}
