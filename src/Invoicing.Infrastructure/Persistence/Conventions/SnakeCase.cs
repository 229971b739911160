using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Conventions;

/// <summary>Names of columns, keys and indexes in lower case with underscores, where a configuration gave none.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes())
        {
            foreach (var property in type.GetProperties())
                property.SetColumnName(Of(property.GetColumnName()));
            foreach (var key in type.GetKeys())
                key.SetName(Of(key.GetName()!));
            foreach (var key in type.GetForeignKeys())
                key.SetConstraintName(Of(key.GetConstraintName()!));
            foreach (var index in type.GetIndexes())
                index.SetDatabaseName(Of(index.GetDatabaseName()!));
        }
    }

    private static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0 && name[i - 1] != '_' && !char.IsAsciiLetterUpper(name[i - 1]))
                text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
