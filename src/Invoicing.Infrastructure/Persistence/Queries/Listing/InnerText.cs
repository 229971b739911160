using System.Linq.Expressions;
using Invoicing.Application.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>
/// Where in an order by weeks the rows are that have a part in a text of which zones know the beginning. In weeks with zones whose beginnings
/// have the part there are many. In all others a text has it only where its beginning ends, and only few texts can be like that.
/// </summary>
/// <param name="weekOf">From a zone to its week in the order.</param>
/// <param name="beginningOf">From a zone to what the text begins with.</param>
internal sealed class InnerText<TZone>(LambdaExpression weekOf, LambdaExpression beginningOf, BeginningZoning zoning, TextFilter part)
    where TZone : class
{
    // To read more would take longer than what they save.
    private const int MostZones = 5_000;

    /// <summary>In the order of weeks. Outside of them, and of what each says of its rows, nothing is found.</summary>
    public async Task<IReadOnlyList<ZoneRange>> RangesAsync(IQueryable<TZone> zones, CancellationToken cancellationToken)
    {
        var known = await zones.Select(Known()).Where(zone => zone.Week != null && zone.Beginning != null)
            .Distinct().OrderBy(zone => zone.Week).Take(MostZones + 1).ToListAsync(cancellationToken);
        return known.Count > MostZones
            ? [new ZoneRange((_, _) => Expression.Constant(true))]
            : [.. StretchesOf(known).Where(stretch => stretch.Texts is not { IsEmpty: true }).Select(Range)];
    }

    private List<WeekStretch> StretchesOf(IEnumerable<KnownZone> known)
    {
        var stretches = new List<WeekStretch>();
        foreach (var week in known.GroupBy(zone => zone.Week!.Value, zone => zone.Beginning!))
        {
            var next = new WeekStretch(week.Key, week.Key, TextsOf([.. week]));
            if (stretches.Count > 0 && stretches[^1].With(next) is { } both)
            {
                stretches[^1] = both;
            }
            else
            {
                stretches.Add(next);
            }
        }

        return stretches;
    }

    /// <summary>Null where there are many.</summary>
    private FewTexts? TextsOf(IReadOnlyList<string> beginnings)
    {
        if (beginnings.Any(text => text.Contains(part.Text, StringComparison.Ordinal)))
        {
            return null;
        }

        var texts = new FewTexts(
            beginnings.Select(text => zoning.Ended(text, part.Text)).OfType<string>().ToHashSet(StringComparer.Ordinal),
            beginnings.SelectMany(text => zoning.Continued(text, part.Text)).ToHashSet(StringComparer.Ordinal));
        return texts.AreFew ? texts : null;
    }

    private ZoneRange Range(WeekStretch stretch) =>
        WeekZoning.Range(stretch.First, stretch.Last) with { Only = stretch.Texts is { } texts ? (part.Field.Field, texts.Holds) : null };

    private Expression<Func<TZone, KnownZone>> Known()
    {
        var zone = weekOf.Parameters[0];
        var both = Expression.MemberInit(
            Expression.New(typeof(KnownZone)),
            Expression.Bind(typeof(KnownZone).GetProperty(nameof(KnownZone.Week))!, Expression.Convert(weekOf.Body, typeof(int?))),
            Expression.Bind(typeof(KnownZone).GetProperty(nameof(KnownZone.Beginning))!, beginningOf.On(zone)));
        return Expression.Lambda<Func<TZone, KnownZone>>(both, zone);
    }

    private sealed class KnownZone
    {
        public int? Week { get; init; }

        public string? Beginning { get; init; }
    }

    /// <param name="Texts">Null where there are many.</param>
    private sealed record WeekStretch(int First, int Last, FewTexts? Texts)
    {
        /// <summary>Null where they are too different to be one.</summary>
        public WeekStretch? With(WeekStretch next) => (Texts, next.Texts) switch
        {
            (null, null) => this with { Last = next.Last },
            ({ } texts, { } more) when texts.With(more) is { AreFew: true } both => new WeekStretch(First, next.Last, both),
            _ => null,
        };
    }
}
