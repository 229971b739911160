using System.Data.Common;
using Invoicing.Infrastructure.Persistence.Embedded;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Invoicing.TestKit;

/// <summary>A server of the run's own; databases are copied from a migrated one.</summary>
internal sealed class PrivatePostgreSql : ITestServer
{
    private const string Template = "template_invoicing";

    private readonly string _folder;
    private readonly EmbeddedPostgres _server;
    private int _created;

    private PrivatePostgreSql(string folder, EmbeddedPostgres server)
    {
        _folder = folder;
        _server = server;
    }

    public static async Task<ITestServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("invoicing-test-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        }

        var server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions(Path.Combine(folder, "postgres")), TimeProvider.System, NullLogger.Instance, CancellationToken.None);
        var started = new PrivatePostgreSql(folder, server);
        await started.ExecuteAsync($"create database {Template}");
        await DatabaseServer.MigrateAsync(started.ConnectionTo(Template));
        return started;
    }

    public static DbConnection Connection(string connectionString) => new NpgsqlConnection(connectionString);

    public async Task<string> CreateAsync(string? untilMigration)
    {
        var name = $"test_{++_created}";
        await ExecuteAsync($"create database {name}{(untilMigration is null ? $" template {Template}" : "")}");
        if (untilMigration is not null)
        {
            await DatabaseServer.MigrateAsync(ConnectionTo(name), untilMigration);
        }

        return ConnectionTo(name);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("invoicing"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    // The template may have no open connection while it is copied.
    private string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder(_server.ConnectionString)
    {
        Database = database,
        Pooling = !database.StartsWith("template", StringComparison.Ordinal) && database != "invoicing",
        MaxPoolSize = 20,
    }.ConnectionString;
}
