using System.Runtime.CompilerServices;
using Invoicing.Infrastructure.Persistence.Rows;
using Invoicing.Infrastructure.Transfer;

namespace Invoicing.Infrastructure.Proof;

/// <summary>
/// The documents of an export. Its files have the same order, by series and position, so that they are read beside each other and nothing
/// is looked up.
/// </summary>
internal sealed class ExportSource : ILedgerSource
{
    private readonly ExportFile _file;
    private readonly StoredTable _series;
    private readonly RowCursor _invoices;
    private readonly RowCursor _lines;
    private readonly RowCursor _revisions;
    private readonly RowCursor _files;
    private readonly List<StoredDocument> _strays = [];
    private Guid? _asked;

    public ExportSource(ExportFile file, AccountTables tables, CancellationToken cancellationToken)
    {
        _file = file;
        _series = tables["number_series"];
        _invoices = Cursor("invoices");
        _lines = Cursor("invoice_lines");
        _revisions = Cursor("invoice_revisions");
        _files = Cursor("invoice_attachments");

        RowCursor Cursor(string table) => new(file.RowsAsync(tables[table], cancellationToken));
    }

    public async IAsyncEnumerable<StoredSeries> SeriesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _file.RowsAsync(_series, cancellationToken))
        {
            yield return StoredSeries.Of(row);
        }
    }

    public async IAsyncEnumerable<StoredDocument> DocumentsAsync(StoredSeries series, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // What is left of the series before is passed over, and so are drafts.
        var before = _asked;
        _asked = series.Id;
        while (await _invoices.PeekAsync() is { } row)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var of = row.IdOrNull("series_id");
            if (of != series.Id && of is not null && of != before)
            {
                yield break;
            }

            var document = await TakeAsync(row);
            if (of == series.Id && document.Position is not null)
            {
                yield return document;
            }
            else if ((of is null || of != before) && document.Number is not null)
            {
                _strays.Add(document);
            }
        }
    }

    public async IAsyncEnumerable<StoredDocument> StraysAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var stray in _strays)
        {
            yield return stray;
        }

        while (await _invoices.PeekAsync() is { } row)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var document = await TakeAsync(row);
            if (document.Number is not null && row.IdOrNull("series_id") != _asked)
            {
                yield return document;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _invoices.DisposeAsync();
        await _lines.DisposeAsync();
        await _revisions.DisposeAsync();
        await _files.DisposeAsync();
    }

    private async Task<StoredDocument> TakeAsync(StoredRow row)
    {
        await _invoices.MoveAsync();
        var id = row.Id("id");
        return new StoredDocument(
            row,
            await _lines.OfAsync(id).ToListAsync(),
            await _revisions.OfAsync(id).ToListAsync(),
            await AttachedBytes.HashAsync(_files.OfAsync(id)));
    }
}
