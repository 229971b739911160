using System.Collections.Frozen;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Invoicing.Infrastructure.Persistence.Rows;

/// <summary>A table of the model, for whole rows as they are stored.</summary>
internal sealed class StoredTable
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly FrozenDictionary<IProperty, StoredColumn> _byProperty;

    public StoredTable(ITable table)
    {
        Name = table.Name;
        Columns = [.. table.Columns.Select(column => new StoredColumn(column))];
        Key = [.. table.PrimaryKey!.Columns.Select(column => column.Name)];
        Parents = [.. table.ForeignKeyConstraints.Select(key => (key.Columns[0].Name, key.PrincipalTable.Name))];
        _byProperty = Columns.SelectMany(column => column.Properties.Select(property => (property, column))).ToFrozenDictionary(pair => pair.property, pair => pair.column);
        _places = Columns.Select((column, at) => (column.Name, at)).ToFrozenDictionary(column => column.Name, column => column.at);
    }

    public string Name { get; }

    public IReadOnlyList<StoredColumn> Columns { get; }

    public IReadOnlyList<string> Key { get; }

    /// <summary>Columns that name rows of other tables, or of this one.</summary>
    public IReadOnlyList<(string Column, string Table)> Parents { get; }

    /// <summary>The columns, as a statement lists them.</summary>
    public string ColumnList(string? alias = null) =>
        string.Join(", ", Columns.Select(column => alias is null ? $"\"{column.Name}\"" : $"{alias}.\"{column.Name}\""));

    public bool Has(string column) => _places.ContainsKey(column);

    public StoredColumn ColumnOf(IProperty property) => _byProperty[property];

    public int PlaceOf(string column) => _places[column];

    public StoredRow Read(DbDataReader reader)
    {
        var values = new object?[Columns.Count];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = Columns[at].Read(reader, at);
        }

        return new StoredRow(this, values);
    }
}

/// <summary>A row as the database keeps it.</summary>
internal sealed record StoredRow(StoredTable Table, IReadOnlyList<object?> Values)
{
    public object? this[string column] => Values[Table.PlaceOf(column)];

    public Guid Id(string column) => (Guid)this[column]!;

    public Guid? IdOrNull(string column) => (Guid?)this[column];
}
