using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace Invoicing.TestKit;

/// <summary>Somebody's SQL Server: databases are made, migrated and dropped again.</summary>
internal sealed class NamedSqlServer : ITestServer
{
    private const int Patience = 10;

    private readonly SqlConnectionStringBuilder _server;
    private readonly List<string> _created = [];

    private NamedSqlServer(SqlConnectionStringBuilder server) => _server = server;

    public static async Task<ITestServer> StartAsync(string connectionString)
    {
        SqlConnectionStringBuilder? server = null;
        try
        {
            server = new SqlConnectionStringBuilder(connectionString) { ConnectTimeout = Patience, ConnectRetryCount = 0 };
            await using var connection = new SqlConnection(server.ConnectionString);
            await connection.OpenAsync();
            return new NamedSqlServer(server);
        }
        catch (Exception exception) when (exception is SqlException or ArgumentException)
        {
#pragma warning disable MA0054 // The sentence says it all; the inner exception would be printed behind it, once per test.
            throw new InvalidOperationException(
                $"{DatabaseServer.Variable} names a SQL Server that can not be used, '{server?.DataSource}' ({exception.Message.ReplaceLineEndings(" ")}): "
                + "start it, correct the connection string, or unset the variable to test on PostgreSQL alone.");
#pragma warning restore MA0054
        }
    }

    public static DbConnection Connection(string connectionString) => new SqlConnection(connectionString);

    public async Task<string> CreateAsync(string? untilMigration)
    {
        var name = $"invoicing_test_{Environment.ProcessId}_{_created.Count + 1}";
        await ExecuteAsync($"create database [{name}]");
        _created.Add(name);
        var database = new SqlConnectionStringBuilder(_server.ConnectionString) { InitialCatalog = name, MaxPoolSize = 20 }.ConnectionString;
        await DatabaseServer.MigrateAsync(database, untilMigration);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        SqlConnection.ClearAllPools();
        foreach (var name in _created)
        {
            await ExecuteAsync($"alter database [{name}] set single_user with rollback immediate; drop database [{name}]");
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqlConnection(_server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new SqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
