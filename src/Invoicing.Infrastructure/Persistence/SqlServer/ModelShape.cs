using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class ModelShape
{
    /// <summary>Bytes; a longer clustered key is only warned of when the table is made, and refused at the first row that has one.</summary>
    private const int LongestClusteredKey = 900;

    /// <summary>As PostgreSQL keeps them: a finer instant would not be found again by what was read.</summary>
    private const int MicrosecondDigits = 6;

    public static void Apply(ModelBuilder builder)
    {
        foreach (var (serial, sequence) in Serials.Of(builder))
        {
            SqlServerPropertyBuilderExtensions.UseHiLo(serial, sequence);
        }

        builder.HasDbFunction(SmallLetters.Method).HasTranslation(text => new SqlFunctionExpression(
            "LOWER", [text[0]], nullable: true, [true], typeof(string), text[0].TypeMapping));

        foreach (var (index, properties) in CoveringIndex.Of(builder.Model))
        {
            SqlServerIndexExtensions.SetIncludeProperties(index, properties);
        }

        foreach (var type in builder.Model.GetEntityTypes())
        {
            foreach (var property in type.GetProperties().Concat(type.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties())))
            {
                ShapeColumn(property);
            }

            foreach (var index in type.GetIndexes())
            {
                CompareBooleans(index);
            }

            if (type.FindPrimaryKey() is { } key && SizeOf(key.Properties) > LongestClusteredKey)
            {
                key.SetIsClustered(false);
            }
        }
    }

    /// <summary>The most bytes that a key of these columns can have.</summary>
    internal static int SizeOf(IEnumerable<IReadOnlyProperty> columns) => columns.Sum(SizeOf);

    private static int SizeOf(IReadOnlyProperty column) => StoredAs(column) switch
    {
        { } text when text == typeof(string) => (column.GetMaxLength() ?? throw Unbounded(column)) * 2,
        { } bytes when bytes == typeof(byte[]) => column.GetMaxLength() ?? throw Unbounded(column),
        _ => 16,
    };

    private static void ShapeColumn(IMutableProperty property)
    {
        var stored = StoredAs(property);
        if (stored == typeof(string))
        {
            property.SetCollation(Collation.Name);
        }
        else if (stored == typeof(DateTimeOffset))
        {
            property.SetPrecision(MicrosecondDigits);
        }
    }

    // A filter in the neutral model may name a true-or-false column alone.
    private static void CompareBooleans(IMutableIndex index)
    {
        if (index.GetFilter() is { } filter && !filter.Contains(' ', StringComparison.Ordinal))
        {
            index.SetFilter($"{filter} = 1");
        }
    }

    private static Type StoredAs(IReadOnlyProperty property)
    {
        var type = property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static InvalidOperationException Unbounded(IReadOnlyProperty column) =>
        new($"{column.DeclaringType.DisplayName()}.{column.Name} is in a key or an index and needs a greatest length.");
}
