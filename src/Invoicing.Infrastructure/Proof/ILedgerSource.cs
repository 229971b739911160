namespace Invoicing.Infrastructure.Proof;

/// <summary>Where issued documents are read from: a database, or the file of an export. Read once, from front to back.</summary>
internal interface ILedgerSource : IAsyncDisposable
{
    IAsyncEnumerable<StoredSeries> SeriesAsync(CancellationToken cancellationToken);

    /// <summary>What the series issued, by position. Asked for each series in turn, before the next one.</summary>
    IAsyncEnumerable<StoredDocument> DocumentsAsync(StoredSeries series, CancellationToken cancellationToken);

    /// <summary>Issued documents that belong to no series or have no position. Asked for last.</summary>
    IAsyncEnumerable<StoredDocument> StraysAsync(CancellationToken cancellationToken);
}
