using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Rows;

namespace Invoicing.Infrastructure.Transfer;

/// <summary>Writes everything that an account has into one file.</summary>
public interface IAccountExport
{
    /// <summary>
    /// A ZIP file with a file of JSON lines for each table, as the account stood at one moment, written row by row. The path has the whole
    /// file or none.
    /// </summary>
    /// <param name="withSecrets">Also credentials and users: whoever reads the file can then try their passwords.</param>
    /// <exception cref="InvoicingException">The account has nothing, or the path can not be written.</exception>
    Task<ExportManifest> WriteAsync(AccountId account, string path, bool withSecrets, CancellationToken cancellationToken);
}

internal sealed class AccountExport(Database database, AccountTables tables, TimeProvider time) : IAccountExport
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<ExportManifest> WriteAsync(AccountId account, string path, bool withSecrets, CancellationToken cancellationToken)
    {
        var unfinished = path + ".part";
        try
        {
            await using var rows = await RowReader.OpenAsync(database.Source, cancellationToken);
            var manifest = await WriteAsync(unfinished, rows, account, withSecrets, cancellationToken);
            if (manifest.Tables.All(table => table.Rows == 0))
            {
                throw new InvoicingException(ErrorKind.NotFound, "export.account", $"There is nothing of an account {account}.");
            }

            File.Move(unfinished, path, overwrite: true);
            return manifest;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvoicingException(ErrorKind.Invalid, "export.file", $"The file '{path}' cannot be written: {exception.Message}");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private async Task<ExportManifest> WriteAsync(string path, RowReader rows, AccountId account, bool withSecrets, CancellationToken cancellationToken)
    {
        await using var file = File.Create(path);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        var written = new List<ExportedTable>();
        foreach (var table in tables.All.Where(table => withSecrets || !AccountTables.Secret.Contains(table.Name)))
        {
            await using var entry = archive.CreateEntry(ExportFile.EntryOf(table.Name), CompressionLevel.Fastest).Open();
            written.Add(await WriteAsync(entry, table, rows.StreamAsync(table, tables.InOrder(table), [account.Value], cancellationToken)));
        }

        var program = typeof(AccountExport).Assembly.GetName().Version?.ToString() ?? "";
        var manifest = new ExportManifest(ExportManifest.CurrentForm, account.Value, time.GetUtcNow(), program, tables.Schema, withSecrets, written);
        await using var last = archive.CreateEntry(ExportManifest.EntryName).Open();
        await JsonSerializer.SerializeAsync(last, manifest, ExportManifest.Json, cancellationToken);
        return manifest;
    }

    private static async Task<ExportedTable> WriteAsync(Stream entry, StoredTable table, IAsyncEnumerable<StoredRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(line, Written);
        var (count, first, last) = (0L, (long?)null, (long?)null);
        await foreach (var row in rows)
        {
            line.ResetWrittenCount();
            json.Reset(line);
            RowJson.Write(json, row);
            await json.FlushAsync();
            line.Write("\n"u8);
            hash.AppendData(line.WrittenSpan);
            await entry.WriteAsync(line.WrittenMemory);
            count++;
            if (table.Has("serial"))
            {
                var serial = (long)row["serial"]!;
                (first, last) = (Math.Min(first ?? serial, serial), Math.Max(last ?? serial, serial));
            }
        }

        return new ExportedTable(table.Name, count, Convert.ToHexStringLower(hash.GetHashAndReset()), first, last);
    }
}
