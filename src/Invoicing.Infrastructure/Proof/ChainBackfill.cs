using System.Data.Common;
using System.Globalization;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Numbering;
using Invoicing.Infrastructure.Persistence.Rows;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Proof;

/// <summary>
/// Gives the documents that are older than hashes their place in the chain, in the order of their issue; those of one instant in the order
/// of their numbers. A series is done as a whole or not at all.
/// </summary>
internal sealed class ChainBackfill(IServiceProvider services, ILogger<ChainBackfill> logger)
{
    public async Task RunAsync(DbDataSource database, CancellationToken cancellationToken)
    {
        foreach (var series in await WithoutChainAsync(database, cancellationToken))
        {
            await using var connection = await database.OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var chain = new ChainWriter(connection, transaction, series.Id);
            if (!await chain.LockAsync(cancellationToken))
            {
                continue;
            }

            try
            {
                await chain.FinishAsync(await SealAsync(database, series, chain, cancellationToken), cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }
            catch (FormatException exception)
            {
                logger.LogWarning(exception, "Series {Series} gets no chain: one of its documents was not written by this program", series.Id);
            }
        }
    }

    private async Task<ChainLink> SealAsync(DbDataSource database, (Guid Account, Guid Id) series, ChainWriter chain, CancellationToken cancellationToken)
    {
        var tables = services.GetRequiredService<StoredTables>();
        var (invoices, lines, link) = (tables["invoices"], tables["invoice_lines"], new ChainLink(1, null));
        await using var documents = await RowReader.OpenAsync(database, cancellationToken);
        await using var parts = await RowReader.OpenAsync(database, cancellationToken);
        var issued = documents.StreamAsync(
            invoices,
            $"{invoices.ColumnList()} from invoices where account_id = @p0 and series_id = @p1 and status <> 'Draft' order by issued_at, number",
            [series.Account, series.Id],
            cancellationToken);
        await foreach (var row in issued)
        {
            var id = row.Id("id");
            var its = await parts.ListAsync(lines, $"{lines.ColumnList()} from invoice_lines where invoice_id = @p0 order by position", [id], cancellationToken);
            var hash = InvoiceContent.HashOf(new StoredDocument(row, its, [], AttachedBytes.None).ToInvoice(tables.Model), link);
            await chain.SealAsync(id, link, hash, cancellationToken);
            link = new ChainLink(link.Position + 1, hash);
        }

        return link;
    }

    // Asked at every start, so without the tables' shapes: they take a while to be made.
    private static async Task<IReadOnlyList<(Guid Account, Guid Id)>> WithoutChainAsync(DbDataSource database, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("""
            select series.account_id, series.id from number_series as series
            where series.chain_length = 0 and exists (
                select 1 from invoices as invoice
                where invoice.account_id = series.account_id and invoice.series_id = series.id and invoice.number is not null)
            """);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var series = new List<(Guid Account, Guid Id)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            series.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }

        return series;
    }

    /// <summary>Writes under the lock of the series' row.</summary>
    private sealed class ChainWriter(DbConnection connection, DbTransaction transaction, Guid series)
    {
        /// <returns>False where another program was faster.</returns>
        public async Task<bool> LockAsync(CancellationToken cancellationToken) =>
            await RunAsync($"update number_series set chain_length = 0 where id = '{series:D}' and chain_length = 0", cancellationToken) == 1;

        public Task SealAsync(Guid id, ChainLink link, string hash, CancellationToken cancellationToken) => RunAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"update invoices set chain_position = {link.Position}, previous_hash = {Text(link.Previous)}, hash = {Text(hash)} where id = '{id:D}'"),
            cancellationToken);

        public Task FinishAsync(ChainLink next, CancellationToken cancellationToken) => RunAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"update number_series set chain_length = {next.Position - 1}, chain_head = {Text(next.Previous)} where id = '{series:D}'"),
            cancellationToken);

        private static string Text(string? hash) => hash is null ? "null" : $"'{hash}'";

        private async Task<int> RunAsync(string sql, CancellationToken cancellationToken)
        {
            await using var command = connection.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, sql);
            return await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
