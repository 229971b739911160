using System.Globalization;
using System.Text.Json;
using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Persistence.Rows;

/// <summary>A row as one JSON object, its members named as the columns. What is null is not written.</summary>
internal static class RowJson
{
    public static void Write(Utf8JsonWriter json, StoredRow row)
    {
        json.WriteStartObject();
        for (var at = 0; at < row.Values.Count; at++)
        {
            if (row.Values[at] is { } value)
            {
                json.WritePropertyName(row.Table.Columns[at].Name);
                Write(json, row.Table.Columns[at], value);
            }
        }

        json.WriteEndObject();
    }

    /// <exception cref="InvoicingException">A member is no column of the table, or not of its type.</exception>
    public static StoredRow Read(ReadOnlyMemory<byte> line, StoredTable table)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var values = new object?[table.Columns.Count];
            foreach (var member in json.RootElement.EnumerateObject())
            {
                var at = table.Has(member.Name) ? table.PlaceOf(member.Name) : throw new FormatException($"there is no column {member.Name}");
                values[at] = Read(member.Value, table.Columns[at]);
            }

            return new StoredRow(table, values);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or OverflowException)
        {
            throw new InvoicingException(ErrorKind.Invalid, "export.unreadable", $"A row of {table.Name} can not be read: {exception.Message}");
        }
    }

    private static void Write(Utf8JsonWriter json, StoredColumn column, object value)
    {
        switch (value)
        {
            case string text when column.IsJson:
                json.WriteRawValue(text);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case Guid id:
                json.WriteStringValue(id);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset instant:
                json.WriteStringValue(instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            default:
                json.WriteNumberValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static object? Read(JsonElement json, StoredColumn column)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return Type.GetTypeCode(column.StoredAs) switch
        {
            TypeCode.String => column.IsJson ? json.GetRawText() : json.GetString(),
            TypeCode.Boolean => json.GetBoolean(),
            TypeCode.Int32 => json.GetInt32(),
            TypeCode.Int64 => json.GetInt64(),
            TypeCode.Decimal => json.GetDecimal(),
            _ when column.StoredAs == typeof(Guid) => json.GetGuid(),
            _ when column.StoredAs == typeof(byte[]) => json.GetBytesFromBase64(),
            _ when column.StoredAs == typeof(DateOnly) => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when column.StoredAs == typeof(DateTimeOffset) => json.GetDateTimeOffset(),
            _ => throw new InvalidOperationException($"{column.Name} has a type that rows can not be written with: {column.StoredAs}"),
        };
    }
}
