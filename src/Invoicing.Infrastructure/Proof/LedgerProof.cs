using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Rows;
using Invoicing.Infrastructure.Transfer;

namespace Invoicing.Infrastructure.Proof;

/// <summary>What a proof found so far.</summary>
/// <param name="Heads">How many of the heads that were kept elsewhere are in the ledger.</param>
public sealed record ProofSummary(long Series, long Documents, long Heads, long Faults);

/// <summary>Is told what a proof comes upon.</summary>
public interface IProofListener
{
    /// <summary>A fault, at most one for a series.</summary>
    Task FoundAsync(ChainFault fault);

    /// <summary>A series that is in order, with its head.</summary>
    Task ProvenAsync(Guid account, Guid series, long count, string hash);
}

/// <summary>Proves that the ledger is what was issued: series by series, in constant memory.</summary>
public interface ILedgerProof
{
    /// <summary>Of the database.</summary>
    /// <param name="account">Null for every account.</param>
    /// <param name="series">Null for every series.</param>
    /// <param name="against">A file of heads that were kept elsewhere, or null.</param>
    Task<ProofSummary> OfDatabaseAsync(Guid? account, Guid? series, HeadFile? against, IProofListener listener, CancellationToken cancellationToken);

    /// <summary>Of the file of an export. Needs no database.</summary>
    /// <inheritdoc cref="OfDatabaseAsync"/>
    Task<ProofSummary> OfExportAsync(string file, HeadFile? against, IProofListener listener, CancellationToken cancellationToken);
}

internal sealed class LedgerProof(Database database, StoredTables tables, AccountTables accountTables) : ILedgerProof
{
    public async Task<ProofSummary> OfDatabaseAsync(
        Guid? account, Guid? series, HeadFile? against, IProofListener listener, CancellationToken cancellationToken)
    {
        await using var source = await DatabaseSource.OpenAsync(database.Source, tables, account, series, cancellationToken);
        var heads = against?.Heads.Where(head => (account ?? head.Account) == head.Account && (series ?? head.Series) == head.Series);
        return await ProveAsync(source, heads ?? [], listener, cancellationToken);
    }

    public async Task<ProofSummary> OfExportAsync(string file, HeadFile? against, IProofListener listener, CancellationToken cancellationToken)
    {
        var export = ExportFile.Open(file, accountTables);
        await using var source = new ExportSource(export, accountTables, cancellationToken);
        var account = export.Manifest.Account;
        var summary = await ProveAsync(source, against?.Heads.Where(head => head.Account == account) ?? [], listener, cancellationToken);
        foreach (var table in await export.AlteredAsync(cancellationToken))
        {
            summary = await TellAsync(new ChainFault(account, null, null, null, null, $"the part {table} is not as it was exported"), summary, listener);
        }

        return summary;
    }

    private async Task<ProofSummary> ProveAsync(
        ILedgerSource source, IEnumerable<KeptHead> kept, IProofListener listener, CancellationToken cancellationToken)
    {
        var check = new SeriesCheck(new DocumentCheck(tables));
        var heads = kept.GroupBy(head => head.Series).ToDictionary(group => group.Key, group => group.ToArray());
        var summary = new ProofSummary(0, 0, heads.Values.Sum(some => some.Length), 0);
        await foreach (var series in source.SeriesAsync(cancellationToken))
        {
            heads.Remove(series.Id, out var expected);
            var (fault, documents) = await check.CheckAsync(series, source.DocumentsAsync(series, cancellationToken), expected ?? [], cancellationToken);
            summary = summary with { Series = summary.Series + 1, Documents = summary.Documents + documents };
            summary = await TellAsync(fault, summary, listener);
            if (fault is null && series.Head is { } head)
            {
                await listener.ProvenAsync(series.Account, series.Id, series.Length, head);
            }
        }

        foreach (var missing in heads.Values.Select(some => some[0]))
        {
            summary = await TellAsync(new ChainFault(missing.Account, missing.Series, null, null, null, "it is missing as a whole"), summary, listener);
        }

        await foreach (var stray in source.StraysAsync(cancellationToken))
        {
            summary = await TellAsync(ChainFault.Of(stray, "it was issued, but has no place in a series"), summary, listener);
        }

        return summary;
    }

    private static async Task<ProofSummary> TellAsync(ChainFault? fault, ProofSummary summary, IProofListener listener)
    {
        if (fault is null)
        {
            return summary;
        }

        await listener.FoundAsync(fault);
        return summary with { Faults = summary.Faults + 1 };
    }
}
