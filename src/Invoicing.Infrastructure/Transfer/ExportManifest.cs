using System.Text.Json;

namespace Invoicing.Infrastructure.Transfer;

/// <summary>What an export holds. Written last, and read first.</summary>
/// <param name="Form">Of the file: <c>v1</c>.</param>
/// <param name="Schema">Of the tables, see <see cref="AccountTables.Schema"/>.</param>
/// <param name="WithSecrets">Whether credentials and users are in it.</param>
public sealed record ExportManifest(string Form, Guid Account, DateTimeOffset At, string Program, string Schema, bool WithSecrets, IReadOnlyList<ExportedTable> Tables)
{
    public const string CurrentForm = "v1";

    internal const string EntryName = "manifest.json";

    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };
}

/// <param name="Sha256">Of the table's lines.</param>
/// <param name="FirstSerial">The lowest of the rows' short numbers; null where they have none.</param>
/// <param name="LastSerial">The highest.</param>
public sealed record ExportedTable(string Name, long Rows, string Sha256, long? FirstSerial, long? LastSerial);
