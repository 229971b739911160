using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal sealed class Product : IDatabaseProduct
{
    public string Name => "PostgreSql";

    public string EntityFrameworkName => "Npgsql.EntityFrameworkCore.PostgreSQL";

    public bool CanBePrivate => true;

    public IStatements Statements { get; } = new Statements();

    public IDatabaseErrors Errors { get; } = new Errors();

    public DbDataSource Open(string connectionString, int maximumConnections)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxPoolSize = maximumConnections,
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,

            // No question here runs for so long that compiling it would pay.
            Options = "-c jit=off",
            ApplicationName = "invoicing",
        };
        return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }

    public void Use(DbContextOptionsBuilder options, DbDataSource? source) =>
        (source is null ? options.UseNpgsql(Configure) : options.UseNpgsql(source, Configure)).UseProductMigrations();

    public void Shape(ModelBuilder model) => ModelShape.Apply(model);

    private static void Configure(NpgsqlDbContextOptionsBuilder server) => server.MigrationsHistoryTable(ProductMigrations.HistoryTable);
}
