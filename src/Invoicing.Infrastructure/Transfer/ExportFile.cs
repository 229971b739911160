using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence.Rows;

namespace Invoicing.Infrastructure.Transfer;

/// <summary>The file of an export, read line by line.</summary>
internal sealed class ExportFile
{
    private readonly string _path;

    private ExportFile(string path, ExportManifest manifest)
    {
        _path = path;
        Manifest = manifest;
    }

    public ExportManifest Manifest { get; }

    public static string EntryOf(string table) => $"{table}.ndjson";

    /// <exception cref="InvoicingException">It is no export, or one of another form or schema.</exception>
    public static ExportFile Open(string path, AccountTables tables)
    {
        var manifest = Guarded(path, () =>
        {
            using var archive = ZipFile.OpenRead(path);
            using var entry = Entry(archive, ExportManifest.EntryName).Open();
            return JsonSerializer.Deserialize<ExportManifest>(entry, ExportManifest.Json)!;
        });
        return manifest.Form == ExportManifest.CurrentForm && manifest.Schema == tables.Schema
            ? new ExportFile(path, manifest)
            : throw new InvoicingException(
                ErrorKind.Invalid,
                "export.schema",
                $"The export was written by a program with other tables ({manifest.Program}): use the same version on both sides, migrated to the end.");
    }

    /// <summary>The rows of a table in the order of the file; none where the file does not have it.</summary>
    /// <exception cref="InvoicingException">A line can not be read.</exception>
    public async IAsyncEnumerable<StoredRow> RowsAsync(StoredTable table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Manifest.Tables.All(exported => exported.Name != table.Name))
        {
            yield break;
        }

        using var archive = Guarded(_path, () => ZipFile.OpenRead(_path));
        await using var entry = Guarded(_path, () => Entry(archive, EntryOf(table.Name)).Open());
        var lines = PipeReader.Create(entry);
        var isOver = false;
        while (!isOver)
        {
            var read = await ReadAsync(lines, cancellationToken);
            var buffer = read.Buffer;
            while (TryTakeLine(ref buffer, read.IsCompleted, out var line))
            {
                yield return RowJson.Read(line.IsSingleSegment ? line.First : line.ToArray(), table);
            }

            isOver = read.IsCompleted && buffer.IsEmpty;
            lines.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    /// <summary>The names of the tables whose lines are not those that were written.</summary>
    public async Task<IReadOnlyList<string>> AlteredAsync(CancellationToken cancellationToken)
    {
        var altered = new List<string>();
        using var archive = Guarded(_path, () => ZipFile.OpenRead(_path));
        foreach (var table in Manifest.Tables)
        {
            await using var entry = Guarded(_path, () => Entry(archive, EntryOf(table.Name)).Open());
            try
            {
                if (Convert.ToHexStringLower(await SHA256.HashDataAsync(entry, cancellationToken)) != table.Sha256)
                {
                    altered.Add(table.Name);
                }
            }
            catch (InvalidDataException)
            {
                altered.Add(table.Name);
            }
        }

        return altered;
    }

    private async Task<ReadResult> ReadAsync(PipeReader lines, CancellationToken cancellationToken)
    {
        try
        {
            return await lines.ReadAsync(cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw Unreadable(_path, exception);
        }
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool isEnd, out ReadOnlySequence<byte> line)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }

        line = buffer;
        buffer = isEnd ? buffer.Slice(buffer.End) : buffer;
        return isEnd && !line.IsEmpty;
    }

    private static ZipArchiveEntry Entry(ZipArchive archive, string name) => archive.GetEntry(name) ?? throw new InvalidDataException($"there is no {name} in it");

    private static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            throw Unreadable(path, exception);
        }
    }

    private static InvoicingException Unreadable(string path, Exception exception) =>
        new(ErrorKind.Invalid, "export.unreadable", $"The file '{path}' is no export, or is damaged: {exception.Message}");
}
