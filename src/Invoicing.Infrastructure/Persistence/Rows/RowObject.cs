using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Invoicing.Infrastructure.Persistence.Rows;

/// <summary>
/// Makes the object of a row without the database, and as strictly as nothing else reads it: what the model would have stored in other
/// words (another case, an unknown member, a space) is refused.
/// </summary>
internal static class RowObject
{
    /// <param name="type">An entity, or a part of one that has a table of its own.</param>
    /// <exception cref="FormatException">A column holds what the ledger never writes.</exception>
    public static object Of(IEntityType type, StoredRow row) => Fill(Activator.CreateInstance(type.ClrType, nonPublic: true)!, type, row);

    private static object Fill(object target, ITypeBase type, StoredRow row)
    {
        foreach (var property in type.GetProperties().Where(property => property.FieldInfo is not null))
        {
            property.FieldInfo!.SetValue(target, Value(row.Table.ColumnOf(property), row));
        }

        foreach (var part in type.GetComplexProperties())
        {
            part.FieldInfo!.SetValue(target, Fill(RuntimeHelpers.GetUninitializedObject(part.ComplexType.ClrType), part.ComplexType, row));
        }

        return target;
    }

    private static object? Value(StoredColumn column, StoredRow row)
    {
        var stored = row[column.Name];
        try
        {
            var value = column.ToModel(stored);
            return IsWhatWouldBeStored(column, stored, value) ? value : throw new FormatException("the ledger does not write it so");
        }
        catch (Exception exception)
        {
            throw new FormatException($"{column.Name} can not be read: {exception.Message}", exception);
        }
    }

    private static bool IsWhatWouldBeStored(StoredColumn column, object? stored, object? value)
    {
        var again = column.ToStored(value);
        if (!column.IsJson || stored is not string text || again is not string written)
        {
            return Equals(stored, again);
        }

        using var before = JsonDocument.Parse(text);
        using var after = JsonDocument.Parse(written);
        return IsWithin(before.RootElement, after.RootElement);
    }

    // A member that came after the row was written is absent in it, and nothing today.
    private static bool IsWithin(JsonElement stored, JsonElement again) => (stored.ValueKind, again.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => stored.EnumerateObject()
            .All(member => again.TryGetProperty(member.Name, out var same) && IsWithin(member.Value, same)),
        (JsonValueKind.Array, JsonValueKind.Array) => stored.GetArrayLength() == again.GetArrayLength()
            && stored.EnumerateArray().Zip(again.EnumerateArray()).All(pair => IsWithin(pair.First, pair.Second)),
        _ => JsonElement.DeepEquals(stored, again),
    };
}
