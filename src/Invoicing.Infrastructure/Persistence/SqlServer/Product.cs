using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal sealed class Product : IDatabaseProduct
{
    public string Name => "SqlServer";

    public string EntityFrameworkName => "Microsoft.EntityFrameworkCore.SqlServer";

    public bool CanBePrivate => false;

    public IStatements Statements { get; } = new Statements();

    public IDatabaseErrors Errors { get; } = new Errors();

    public DbDataSource Open(string connectionString, int maximumConnections) => SqlClientFactory.Instance.CreateDataSource(
        new SqlConnectionStringBuilder(connectionString) { MaxPoolSize = maximumConnections, ApplicationName = "invoicing" }.ConnectionString);

    public void Use(DbContextOptionsBuilder options, DbDataSource? source) => options
        .UseSqlServer(source?.ConnectionString, server => server.MigrationsHistoryTable(ProductMigrations.HistoryTable))
        .UseProductMigrations();

    public void Shape(ModelBuilder model) => ModelShape.Apply(model);
}
