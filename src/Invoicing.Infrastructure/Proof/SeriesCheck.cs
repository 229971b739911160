using System.Globalization;
using Invoicing.Domain.Numbering;

namespace Invoicing.Infrastructure.Proof;

/// <summary>Whether a series holds what it issued: every document, in its place, unaltered, to the last one.</summary>
internal sealed class SeriesCheck(DocumentCheck documents)
{
    /// <param name="heads">What was kept elsewhere of the series: the hash of the document at each position.</param>
    /// <returns>The first fault, or null, and how many documents were in order.</returns>
    public async Task<(ChainFault? Fault, long Documents)> CheckAsync(
        StoredSeries series, IAsyncEnumerable<StoredDocument> issued, IReadOnlyList<KeptHead> heads, CancellationToken cancellationToken)
    {
        var (link, waiting) = (new ChainLink(1, null), new Queue<KeptHead>(heads.OrderBy(head => head.Count)));
        await foreach (var document in issued.WithCancellation(cancellationToken))
        {
            if (Fault(series, document, link) is { } fault)
            {
                return (fault, link.Position - 1);
            }

            while (waiting.TryPeek(out var head) && head.Count == link.Position)
            {
                if (waiting.Dequeue().Hash != document.Hash)
                {
                    return (ChainFault.Of(document, $"it is not the document that stood there at {Text(head.At)}"), link.Position - 1);
                }
            }

            link = new ChainLink(link.Position + 1, document.Hash);
        }

        return (EndFault(series, link, waiting), link.Position - 1);
    }

    private ChainFault? Fault(StoredSeries series, StoredDocument document, ChainLink link)
    {
        if (document.Position != link.Position)
        {
            return ChainFault.At(series, link.Position, $"it is missing; the next one that is there is {document.Number} ({document.Id})");
        }

        if (document.Row.Id("account_id") != series.Account)
        {
            return ChainFault.Of(document, "it stands in another account");
        }

        return documents.Fault(document, link) is { } what ? ChainFault.Of(document, what) : null;
    }

    private static ChainFault? EndFault(StoredSeries series, ChainLink link, Queue<KeptHead> waiting)
    {
        var count = link.Position - 1;
        if (waiting.TryPeek(out var head))
        {
            return ChainFault.At(series, link.Position, $"it is missing; at {Text(head.At)} the series had {Text(head.Count)} documents");
        }

        if (series.Length > count)
        {
            return ChainFault.At(series, link.Position, $"it is missing; the series has issued {Text(series.Length)} documents");
        }

        return series.Length == count && series.Head == link.Previous
            ? null
            : ChainFault.In(series, $"its head is not the last of its {Text(count)} documents");
    }

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
