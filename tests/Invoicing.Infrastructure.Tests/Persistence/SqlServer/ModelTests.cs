using Invoicing.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.SqlServer;

/// <summary>What SQL Server would only say when a table is made, or when the first long value comes.</summary>
public sealed class ModelTests
{
    private const int LongestClusteredKey = 900;
    private const int LongestIndexKey = 1_700;

    private readonly IModel _model;

    public ModelTests()
    {
        using var db = Contexts.Unconnected("SqlServer");
        _model = db.GetService<IDesignTimeModel>().Model;
    }

    [Test]
    public void Keys_and_indexes_fit()
    {
        var keys = _model.GetEntityTypes().SelectMany(type => type.GetKeys())
            .Select(key => (Name: key.GetName()!, Size: ModelShape.SizeOf(key.Properties), Limit: key.IsClustered() ?? key.IsPrimaryKey() ? LongestClusteredKey : LongestIndexKey));
        var indexes = _model.GetEntityTypes().SelectMany(type => type.GetIndexes())
            .Select(index => (Name: index.GetDatabaseName()!, Size: ModelShape.SizeOf(index.Properties), Limit: LongestIndexKey));

        keys.Concat(indexes).Where(index => index.Size > index.Limit).ShouldBeEmpty();
    }

    [Test]
    public void Text_is_compared_by_its_characters() => Columns()
        .Where(column => column.GetColumnType().StartsWith("n", StringComparison.Ordinal) && column.GetColumnType().Contains("char"))
        .ShouldAllBe(column => column.GetCollation() == "Latin1_General_100_BIN2");

    [Test]
    public void Instants_are_kept_as_finely_as_in_PostgreSQL() => Columns()
        .Where(column => column.GetColumnType().StartsWith("datetime", StringComparison.Ordinal))
        .ShouldAllBe(column => column.GetColumnType() == "datetimeoffset(6)");

    [Test]
    public void Filters_compare_and_name_no_column_alone() => _model.GetEntityTypes().SelectMany(type => type.GetIndexes())
        .Where(index => index.GetFilter() is not null)
        .ShouldAllBe(index => index.GetFilter()!.Contains(' '));

    [Test]
    public void Rows_are_removed_over_one_path_only()
    {
        // Two cascades to one table are refused (1785).
        var cascades = _model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(key => key.DeleteBehavior == DeleteBehavior.Cascade && !(key.IsOwnership && key.DeclaringEntityType.GetTableName() == key.PrincipalEntityType.GetTableName()))
            .CountBy(key => key.DeclaringEntityType.GetTableName()!);

        cascades.ShouldAllBe(table => table.Value == 1);
    }

    private IEnumerable<IProperty> Columns() => _model.GetEntityTypes().SelectMany(type => type.GetProperties());
}
