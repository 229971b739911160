using System.Data.Common;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Invoicing.Infrastructure.Persistence.Rows;

/// <summary>A column, and how its value is read and written whatever the database product is.</summary>
internal sealed class StoredColumn(IColumn column)
{
    private readonly RelationalTypeMapping _mapping = column.PropertyMappings[0].TypeMapping;

    public string Name { get; } = column.Name;

    public bool IsNullable { get; } = column.IsNullable;

    /// <summary>The properties of the model that live in the column.</summary>
    public IReadOnlyList<IProperty> Properties { get; } = [.. column.PropertyMappings.Select(mapping => mapping.Property)];

    /// <summary>Whether the text is a JSON document of the model's own.</summary>
    public bool IsJson { get; } = column.PropertyMappings[0].Property.FindAnnotation(JsonColumn.Annotation) is not null;

    /// <summary>What the database keeps, as a type of this language.</summary>
    public Type StoredAs => Nullable.GetUnderlyingType(_mapping.Converter?.ProviderClrType ?? _mapping.ClrType) ?? _mapping.Converter?.ProviderClrType ?? _mapping.ClrType;

    public object? Read(DbDataReader reader, int at)
    {
        if (reader.IsDBNull(at))
        {
            return null;
        }

        return StoredAs switch
        {
            { } type when type == typeof(DateTimeOffset) => reader.GetFieldValue<DateTimeOffset>(at),
            { } type when type == typeof(DateOnly) => reader.GetFieldValue<DateOnly>(at),
            _ => reader.GetValue(at),
        };
    }

    /// <summary>From what the database keeps to the property's value.</summary>
    public object? ToModel(object? stored) => stored is null || _mapping.Converter is null ? stored : _mapping.Converter.ConvertFromProvider(stored);

    /// <summary>From the property's value to what the database would keep.</summary>
    public object? ToStored(object? value) => value is null || _mapping.Converter is null ? value : _mapping.Converter.ConvertToProvider(value);

    /// <summary>A parameter of the column's own type, with the value as it was stored.</summary>
    public DbParameter Parameter(DbCommand command, string name, object? stored)
    {
        var parameter = _mapping.CreateParameter(command, name, value: null, nullable: true);
        parameter.Value = stored ?? DBNull.Value;
        return parameter;
    }
}
