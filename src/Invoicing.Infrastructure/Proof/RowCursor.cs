using Invoicing.Infrastructure.Persistence.Rows;

namespace Invoicing.Infrastructure.Proof;

/// <summary>Rows that are looked at before they are taken.</summary>
internal sealed class RowCursor(IAsyncEnumerable<StoredRow> rows) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<StoredRow> _rows = rows.GetAsyncEnumerator();
    private StoredRow? _next;
    private bool _isLooked;

    /// <returns>Null at the end.</returns>
    public async ValueTask<StoredRow?> PeekAsync()
    {
        if (!_isLooked)
        {
            _next = await _rows.MoveNextAsync() ? _rows.Current : null;
            _isLooked = true;
        }

        return _next;
    }

    public async ValueTask MoveAsync()
    {
        await PeekAsync();
        _isLooked = false;
    }

    /// <summary>Takes the rows that belong to a document, where they are the next ones.</summary>
    public async IAsyncEnumerable<StoredRow> OfAsync(Guid document)
    {
        while (await PeekAsync() is { } row && row.Id("invoice_id") == document)
        {
            yield return row;
            await MoveAsync();
        }
    }

    public ValueTask DisposeAsync() => _rows.DisposeAsync();
}
