using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Invoicing.Infrastructure.Persistence.Rows;

namespace Invoicing.Infrastructure.Proof;

/// <summary>The ledger's documents as they stand in the database at one moment, a few at a time.</summary>
internal sealed class DatabaseSource : ILedgerSource
{
    private const int Batch = 200;

    private readonly RowReader _reader;
    private readonly StoredTable _series;
    private readonly StoredTable _invoices;
    private readonly StoredTable _lines;
    private readonly StoredTable _revisions;
    private readonly StoredTable _files;
    private readonly Guid? _account;
    private readonly Guid? _only;

    private DatabaseSource(RowReader reader, StoredTables tables, Guid? account, Guid? series)
    {
        _reader = reader;
        _series = tables["number_series"];
        _invoices = tables["invoices"];
        _lines = tables["invoice_lines"];
        _revisions = tables["invoice_revisions"];
        _files = tables["invoice_attachments"];
        (_account, _only) = (account, series);
    }

    /// <param name="account">Null for every account.</param>
    /// <param name="series">Null for every series.</param>
    public static async Task<ILedgerSource> OpenAsync(
        DbDataSource database, StoredTables tables, Guid? account, Guid? series, CancellationToken cancellationToken) =>
        new DatabaseSource(await RowReader.OpenAsync(database, cancellationToken), tables, account, series);

    public async IAsyncEnumerable<StoredSeries> SeriesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = Guid.Empty;
        List<StoredRow> rows;
        do
        {
            rows = await _reader.ListAsync(
                _series,
                $"{_series.ColumnList()} from number_series where id > @p0{Chosen("account_id", _account)}{Chosen("id", _only)} order by id {Limit}",
                [last],
                cancellationToken);
            foreach (var row in rows)
            {
                last = row.Id("id");
                yield return StoredSeries.Of(row);
            }
        }
        while (rows.Count == Batch);
    }

    public async IAsyncEnumerable<StoredDocument> DocumentsAsync(StoredSeries series, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var from = long.MinValue;
        List<StoredRow> rows;
        do
        {
            rows = await _reader.ListAsync(
                _invoices,
                $"{_invoices.ColumnList()} from invoices where account_id = @p0 and series_id = @p1 and chain_position > @p2 order by chain_position {Limit}",
                [series.Account, series.Id, from],
                cancellationToken);
            if (rows.Count == 0)
            {
                yield break;
            }

            object?[] range = [series.Account, series.Id, from, from = (long)rows[^1]["chain_position"]!];
            var lines = await PartsAsync(_lines, "part.position", range, cancellationToken);
            var isRevisable = rows.Any(row => row["order_id"] is not null || row["revision_hash"] is not null);
            var revisions = isRevisable ? await PartsAsync(_revisions, "part.revision", range, cancellationToken) : null;
            foreach (var row in rows)
            {
                var id = row.Id("id");
                var document = new StoredDocument(row, lines.GetValueOrDefault(id, []), revisions?.GetValueOrDefault(id) ?? [], AttachedBytes.None);
                yield return document.HasFiles ? document with { Files = await FilesAsync(id, cancellationToken) } : document;
            }
        }
        while (rows.Count == Batch);
    }

    public async IAsyncEnumerable<StoredDocument> StraysAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var strays = _reader.StreamAsync(
            _invoices,
            $"""
            {_invoices.ColumnList("invoice")} from invoices as invoice
            where (invoice.number is not null or invoice.hash is not null){Chosen("invoice.account_id", _account)}{Chosen("invoice.series_id", _only)}
                and (invoice.chain_position is null or not exists (
                    select 1 from number_series as series where series.id = invoice.series_id and series.account_id = invoice.account_id))
            """,
            [],
            cancellationToken);
        await foreach (var row in strays)
        {
            yield return new StoredDocument(row, [], [], AttachedBytes.None);
        }
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    // One file in memory at a time.
    private Task<IReadOnlyDictionary<Guid, string>> FilesAsync(Guid document, CancellationToken cancellationToken) => AttachedBytes.HashAsync(
        _reader.StreamAsync(_files, $"{_files.ColumnList()} from invoice_attachments where invoice_id = @p0", [document], cancellationToken));

    private async Task<Dictionary<Guid, List<StoredRow>>> PartsAsync(StoredTable table, string order, object?[] range, CancellationToken cancellationToken)
    {
        var rows = await _reader.ListAsync(
            table,
            $"""
            {table.ColumnList("part")} from {table.Name} as part join invoices as invoice on invoice.id = part.invoice_id
            where invoice.account_id = @p0 and invoice.series_id = @p1 and invoice.chain_position > @p2 and invoice.chain_position <= @p3
            order by invoice.chain_position, {order}
            """,
            range,
            cancellationToken);
        return rows.GroupBy(row => row.Id("invoice_id")).ToDictionary(group => group.Key, group => group.ToList());
    }

    private static string Limit => $"offset 0 rows fetch next {Batch.ToString(CultureInfo.InvariantCulture)} rows only";

    private static string Chosen(string column, Guid? id) => id is { } chosen ? $" and {column} = '{chosen:D}'" : "";
}
