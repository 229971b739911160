using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Embedded;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Invoicing.TestKit;

/// <summary>One private PostgreSQL per test run; every user of it gets a database of its own, copied from a migrated one.</summary>
public static class DatabaseServer
{
    private const string Template = "template_invoicing";
    private static readonly SemaphoreSlim Gate = new(1);
    private static string? _folder;
    private static EmbeddedPostgres? _server;
    private static int _created;

    /// <returns>Connection string of a new, migrated and empty database.</returns>
    public static async Task<string> CreateAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (_server is null)
            {
                await StartAsync();
            }

            var name = $"test_{++_created}";
            await ExecuteAsync($"create database {name} template {Template}");
            return ConnectionTo(name);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>Ends the server and removes its folder. Called once, by the test project's set-up fixture.</summary>
    public static async Task StopAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }

        _server = null;
        _folder = null;
    }

    private static async Task StartAsync()
    {
        _folder = Directory.CreateTempSubdirectory("invoicing-test-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101);
        }

        _server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions(Path.Combine(_folder, "postgres")), TimeProvider.System, NullLogger.Instance, CancellationToken.None);
        await ExecuteAsync($"create database {Template}");
        var options = new DbContextOptionsBuilder<InvoicingDbContext>()
            .UseNpgsql(ConnectionTo(Template), npgsql => npgsql.MigrationsHistoryTable("migrations_history"))
            .Options;
        await using var db = new InvoicingDbContext(options);
        await db.Database.MigrateAsync();
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("invoicing"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    // The template may have no open connection while it is copied.
    private static string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder(_server!.ConnectionString)
    {
        Database = database,
        Pooling = !database.StartsWith("template", StringComparison.Ordinal) && database != "invoicing",
        MaxPoolSize = 20,
    }.ConnectionString;
}
