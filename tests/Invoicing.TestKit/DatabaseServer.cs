using System.Data.Common;
using System.Globalization;
using System.Text;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.TestKit;

/// <summary>
/// One database server per test run; every user of it gets a migrated database of its own. It is a private PostgreSQL, or the
/// SQL Server that <c>INVOICING_TEST_SQLSERVER</c> names.
/// </summary>
public static class DatabaseServer
{
    /// <summary>Connection string of a SQL Server on which databases may be made and dropped.</summary>
    public const string Variable = "INVOICING_TEST_SQLSERVER";

    private static readonly string? SqlServer = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;
    private static readonly SemaphoreSlim Gate = new(1);
    private static readonly IDatabaseProduct Product = DatabaseProducts.Named(SqlServer is null ? "PostgreSql" : "SqlServer");
    private static Task<ITestServer>? _server;

    /// <summary>What <c>Database:Provider</c> has to be for the databases made here.</summary>
    public static string Provider => Product.Name;

    /// <param name="untilMigration">The last migration that it gets; null for all of them.</param>
    /// <returns>Connection string of a new, migrated and empty database.</returns>
    public static async Task<string> CreateAsync(string? untilMigration = null)
    {
        await Gate.WaitAsync();
        try
        {
            // Kept when it fails, so that a server that is away is waited for once and not in every test.
            return await (await (_server ??= StartAsync())).CreateAsync(untilMigration);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>A connection that is open.</summary>
    public static async Task<DbConnection> ConnectAsync(string connectionString)
    {
        var connection = SqlServer is null ? PrivatePostgreSql.Connection(connectionString) : NamedSqlServer.Connection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>The first value that a statement gives, as one type whatever the product's own is; or default where there is none.</summary>
    public static async Task<T?> ScalarAsync<T>(string connectionString, string sql)
    {
        await using var connection = await ConnectAsync(connectionString);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() switch
        {
            null or DBNull => default,
            T value => value,
            DateTime utc when typeof(T) == typeof(DateTimeOffset) => (T)(object)new DateTimeOffset(utc, TimeSpan.Zero),
            var other => (T)Convert.ChangeType(other, typeof(T), CultureInfo.InvariantCulture),
        };
    }

    /// <summary>All columns of all rows of all tables, as text like <c>&lt;column&gt;value&lt;/column&gt;</c>.</summary>
    public static async Task<string> EverythingAsync(string connectionString)
    {
        await using var connection = await ConnectAsync(connectionString);
        var text = new StringBuilder();
        foreach (var table in await RowsAsync(connection, "select table_name from information_schema.tables where table_schema in ('public', 'dbo')"))
        {
            foreach (var row in await RowsAsync(connection, $"select * from \"{table[0].Value}\""))
            {
                text.AppendJoin("", row.Select(column => $"<{column.Name}>{column.Value}</{column.Name}>")).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The statement that removes an index.</summary>
    public static string DropIndex(string index, string table) => SqlServer is null ? $"drop index {index};" : $"drop index {index} on {table};";

    /// <summary>Ends the server, or removes what was made on it. Called once, by the test project's set-up fixture.</summary>
    public static async Task StopAsync()
    {
        if (_server is { IsCompletedSuccessfully: true })
        {
            await (await _server).DisposeAsync();
        }

        _server = null;
    }

    /// <summary>Brings a database up to a migration, or up to date.</summary>
    public static async Task MigrateAsync(string connectionString, string? untilMigration = null)
    {
        var options = new DbContextOptionsBuilder<InvoicingDbContext>();
        await using var source = Product.Open(connectionString, maximumConnections: 1);
        Product.Use(options, source);
        await using var db = new InvoicingDbContext(options.Options);
        await db.Database.MigrateAsync(untilMigration);
    }

    private static async Task<IReadOnlyList<(string Name, string? Value)[]>> RowsAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string Name, string? Value)[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount)
                .Select(i => (reader.GetName(i), Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)))]);
        }

        return rows;
    }

    private static async Task<ITestServer> StartAsync() =>
        SqlServer is null ? await PrivatePostgreSql.StartAsync() : await NamedSqlServer.StartAsync(SqlServer);
}

internal interface ITestServer : IAsyncDisposable
{
    Task<string> CreateAsync(string? untilMigration);
}
