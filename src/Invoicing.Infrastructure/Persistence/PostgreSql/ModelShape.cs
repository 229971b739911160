using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class ModelShape
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var (serial, sequence) in Serials.Of(builder))
        {
            NpgsqlPropertyBuilderExtensions.UseHiLo(serial, sequence);
        }

        // The columns' own collation knows the letters of English alone.
        builder.HasDbFunction(SmallLetters.Method).HasTranslation(text => new SqlFunctionExpression(
            "lower", [new CollateExpression(text[0], "default")], nullable: true, [true], typeof(string), text[0].TypeMapping));

        foreach (var (index, properties) in CoveringIndex.Of(builder.Model))
        {
            NpgsqlIndexExtensions.SetIncludeProperties(index, properties);
        }

        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (property.FindAnnotation(JsonColumn.Annotation) is not null)
            {
                property.SetColumnType("jsonb");
            }
            else if (IsText(property))
            {
                property.SetCollation(Collation.Name);
            }
        }
    }

    private static bool IsText(IReadOnlyProperty property) =>
        (property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType) == typeof(string);
}
