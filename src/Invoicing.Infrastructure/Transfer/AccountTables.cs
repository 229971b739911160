using System.Security.Cryptography;
using System.Text;
using Invoicing.Infrastructure.Persistence.Rows;

namespace Invoicing.Infrastructure.Transfer;

/// <summary>
/// What belongs to an account: every table with its id, and every table whose rows are parts of such a row. Taken from the model, so that a
/// table that comes later is not forgotten.
/// </summary>
internal sealed class AccountTables
{
    public const string Account = "account_id";

    /// <summary>Only on request: whoever has these rows can act as their owners, or tell their passwords.</summary>
    public static readonly IReadOnlySet<string> Secret = new HashSet<string> { "credentials", "users", "webhook_endpoints", "webhook_deliveries", "keyed_answers" };

    private static readonly string[] ProvenWithDocuments = ["invoice_lines", "invoice_revisions", "invoice_attachments"];

    public AccountTables(StoredTables tables)
    {
        All = [.. tables.All.Where(table => table.Has(Account) || OwnerOf(table, tables) is not null)];
        Schema = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', All.Select(Describe)))));
    }

    /// <summary>Parents first.</summary>
    public IReadOnlyList<StoredTable> All { get; }

    /// <summary>Differs where a table or column differs: rows move between equal schemas alone.</summary>
    public string Schema { get; }

    public StoredTable this[string name] => All.Single(table => table.Name == name);

    /// <summary>What stands behind "from": every row of the account, parameter <c>@p0</c>.</summary>
    public string RowsOf(StoredTable table) => table.Has(Account)
        ? $"{table.Name} as part where part.{Account} = @p0"
        : $"{table.Name} as part join {Owner(table).Table} as owner on owner.id = part.{Owner(table).Column} where owner.{Account} = @p0";

    /// <summary>The statement behind "select", in an order in which documents can be proven while they are read.</summary>
    public string InOrder(StoredTable table)
    {
        var key = string.Join(", ", table.Key.Select(column => $"part.\"{column}\""));
        if (table.Name == "invoices")
        {
            return $"{table.ColumnList("part")} from {RowsOf(table)} order by part.series_id, part.chain_position, part.id";
        }

        return ProvenWithDocuments.Contains(table.Name)
            ? $"""
                {table.ColumnList("part")} from {table.Name} as part join invoices as document on document.id = part.invoice_id
                where document.{Account} = @p0 order by document.series_id, document.chain_position, document.id, {key}
                """
            : $"{table.ColumnList("part")} from {RowsOf(table)} order by {key}";
    }

    private static (string Column, string Table) Owner(StoredTable table) => table.Parents.First(parent => table.Key[0] == parent.Column);

    private static StoredTable? OwnerOf(StoredTable table, StoredTables tables) => table.Parents
        .Where(parent => table.Key[0] == parent.Column)
        .Select(parent => tables[parent.Table])
        .FirstOrDefault(owner => owner.Has(Account));

    private static string Describe(StoredTable table) =>
        $"{table.Name}: {string.Join(' ', table.Columns.Select(column => $"{column.Name}={column.StoredAs.Name}").Order(StringComparer.Ordinal))}";
}
