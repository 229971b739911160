using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Invoicing.Infrastructure.Persistence.Conventions;

/// <summary>Names of columns, keys and indexes in lower case with underscores.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes())
        {
            NameColumns(type);
            foreach (var index in type.GetIndexes())
            {
                index.SetDatabaseName(Of(index.GetDatabaseName()!));
            }

            if (!SharesItsOwnersTable(type))
            {
                NameKeys(type);
            }
        }
    }

    private static void NameColumns(IMutableEntityType type)
    {
        // The key of an owned part is its owner's, column and all.
        foreach (var property in type.GetProperties().Where(property => !(SharesItsOwnersTable(type) && property.IsPrimaryKey())))
        {
            property.SetColumnName(Of(property.GetColumnName()));
        }

        foreach (var part in type.GetComplexProperties())
        {
            foreach (var property in part.ComplexType.GetProperties())
            {
                property.SetColumnName(Of($"{part.Name}_{property.Name}"));
            }
        }
    }

    private static void NameKeys(IMutableEntityType type)
    {
        foreach (var key in type.GetKeys())
        {
            key.SetName(Of(key.GetName()!));
        }

        foreach (var key in type.GetForeignKeys())
        {
            key.SetConstraintName(Of(key.GetConstraintName()!));
        }
    }

    private static bool SharesItsOwnersTable(IMutableEntityType type) =>
        type.FindOwnership() is { } ownership && ownership.PrincipalEntityType.GetTableName() == type.GetTableName();

    private static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0 && name[i - 1] != '_' && !char.IsAsciiLetterUpper(name[i - 1]))
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
