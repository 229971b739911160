using System.Data.Common;
using System.Globalization;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Infrastructure.Transfer;

/// <summary>Takes over an account from the file of an export.</summary>
public interface IAccountImport
{
    /// <summary>
    /// All rows in one transaction, with the ids that they had. Short numbers stay too, unless some of them were given here already: then
    /// those of the whole table move.
    /// </summary>
    /// <exception cref="InvoicingException">The account is here already, or the file is not what was exported.</exception>
    Task<ImportSummary> ReadAsync(string path, CancellationToken cancellationToken);
}

/// <param name="Renumbered">Tables whose short numbers are others now.</param>
public sealed record ImportSummary(Guid Account, long Rows, IReadOnlyList<string> Renumbered, bool WithSecrets);

internal sealed class AccountImport(IServiceScopeFactory scopes, AccountTables tables, IDatabaseErrors errors) : IAccountImport
{
    public async Task<ImportSummary> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var file = ExportFile.Open(path, tables);
        if (await file.AlteredAsync(cancellationToken) is [var altered, ..])
        {
            throw new InvoicingException(ErrorKind.Invalid, "import.altered", $"The part {altered} of the file is not as it was exported.");
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InvoicingDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var summary = await ReadAsync(file, db, transaction, scope.ServiceProvider.GetRequiredService<SerialNumbers>(), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return summary;
        }
        catch (DbException exception) when (errors.ViolatedIndex(exception) is { } index)
        {
            throw new InvoicingException(
                ErrorKind.Conflict, "import.taken", $"Another account of this installation holds something that only one may hold ({index}); nothing was imported.");
        }
    }

    private async Task<ImportSummary> ReadAsync(
        ExportFile file, InvoicingDbContext db, IDbContextTransaction transaction, SerialNumbers serials, CancellationToken cancellationToken)
    {
        var (account, renumbered, rows) = (file.Manifest.Account, new List<string>(), 0L);
        foreach (var table in tables.All)
        {
            await RefuseUnlessEmptyAsync(db, transaction, table, account, cancellationToken);
        }

        foreach (var table in tables.All.Where(table => file.Manifest.Tables.Any(exported => exported.Name == table.Name)))
        {
            var exported = file.Manifest.Tables.Single(exported => exported.Name == table.Name);
            var shift = exported is { FirstSerial: { } first, LastSerial: { } last } ? await serials.ReserveAsync(table.Name, first, last, cancellationToken) : 0;
            if (shift != 0)
            {
                renumbered.Add(table.Name);
            }

            var added = new TableImport(db.Database.GetDbConnection(), transaction.GetDbTransaction(), table, account, shift);
            await added.AddAsync(() => file.RowsAsync(table, cancellationToken), cancellationToken);
            rows += await CountAsync(db, transaction, table, account, cancellationToken) is var count && count == exported.Rows
                ? count
                : throw Strangers(table.Name);
        }

        return new ImportSummary(account, rows, renumbered, file.Manifest.WithSecrets);
    }

    private async Task RefuseUnlessEmptyAsync(
        InvoicingDbContext db, IDbContextTransaction transaction, StoredTable table, Guid account, CancellationToken cancellationToken)
    {
        if (await CountAsync(db, transaction, table, account, cancellationToken) > 0)
        {
            throw new InvoicingException(
                ErrorKind.Conflict, "import.account_exists", $"Account {account} has {table.Name} in this installation already; it can be imported only where it has nothing.");
        }
    }

    private async Task<long> CountAsync(
        InvoicingDbContext db, IDbContextTransaction transaction, StoredTable table, Guid account, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandTimeout = 0;
        command.CommandText = $"select count(*) from {tables.RowsOf(table)}";
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("p0", account);
        command.Parameters.Add(parameter);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    internal static InvoicingException Strangers(string table) =>
        new(ErrorKind.Invalid, "import.strangers", $"The part {table} of the file has rows that do not belong to its account; nothing was imported.");
}
