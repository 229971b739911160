using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Of all migrations in this assembly those of the product in use: they are told apart by their namespace.</summary>
internal sealed class ProductMigrations : IMigrationsAssembly
{
    public const string HistoryTable = "migrations_history";

    private readonly TypeInfo[] _types;

    public ProductMigrations(ICurrentDbContext context)
    {
        var folder = NamespaceOf(DatabaseProducts.Of(context.Context.Database));
        _types = [.. Assembly.DefinedTypes.Where(type => type.Namespace == folder)];
        Migrations = new SortedList<string, TypeInfo>(
            _types.Where(type => type.IsSubclassOf(typeof(Migration))).ToDictionary(type => type.GetCustomAttribute<MigrationAttribute>()!.Id),
            StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, TypeInfo> Migrations { get; }

    public ModelSnapshot? ModelSnapshot =>
        _types.SingleOrDefault(type => type.IsSubclassOf(typeof(ModelSnapshot))) is { } type ? (ModelSnapshot)Activator.CreateInstance(type)! : null;

    public Assembly Assembly => typeof(InvoicingDbContext).Assembly;

    /// <summary>Where the product's migrations are, beside its entry.</summary>
    public static string NamespaceOf(IDatabaseProduct product) => $"{product.GetType().Namespace}.Migrations";

    public string? FindMigrationId(string nameOrId) =>
        Migrations.Keys.FirstOrDefault(id => id == nameOrId || id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..] == nameOrId);

    public Migration CreateMigration(TypeInfo migrationClass, string activeProvider)
    {
        var migration = (Migration)Activator.CreateInstance(migrationClass)!;
        migration.ActiveProvider = activeProvider;
        return migration;
    }
}

internal static class ProductMigrationsSetup
{
    public static DbContextOptionsBuilder UseProductMigrations(this DbContextOptionsBuilder options) =>
        options.ReplaceService<IMigrationsAssembly, ProductMigrations>();
}
