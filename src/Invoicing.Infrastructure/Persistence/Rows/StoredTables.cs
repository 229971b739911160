using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Invoicing.Infrastructure.Persistence.Rows;

/// <summary>
/// Every table of the model in an order in which rows can be added: parents first. A table without a key is kept by the database itself,
/// from the rows of others.
/// </summary>
internal sealed class StoredTables
{
    public StoredTables(IDatabaseProduct product)
    {
        var options = new DbContextOptionsBuilder<InvoicingDbContext>();
        product.Use(options, source: null);
        using var db = new InvoicingDbContext(options.Options);
        Model = db.Model;
        All = [.. ParentsFirst([.. Model.GetRelationalModel().Tables.Where(table => table.PrimaryKey is not null).Select(table => new StoredTable(table))])];
    }

    public IModel Model { get; }

    public IReadOnlyList<StoredTable> All { get; }

    public StoredTable this[string name] => All.Single(table => table.Name == name);

    private static IEnumerable<StoredTable> ParentsFirst(List<StoredTable> tables)
    {
        var done = new HashSet<string>();
        while (tables.Count > 0)
        {
            var ready = tables.Where(table => table.Parents.All(parent => parent.Table == table.Name || done.Contains(parent.Table)))
                .OrderBy(table => table.Name, StringComparer.Ordinal)
                .ToArray();
            foreach (var table in ready.Length > 0 ? ready : throw new InvalidOperationException("The tables refer to each other in a circle."))
            {
                done.Add(table.Name);
                tables.Remove(table);
                yield return table;
            }
        }
    }
}
