using System.Globalization;
using Invoicing.Infrastructure.Persistence.Embedded;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.Embedded;

/// <summary>A data directory of its own, which must be free of processes when the test is done with it.</summary>
internal sealed class TemporaryCluster : IAsyncDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("embedded-test-").FullName;
    private readonly List<EmbeddedPostgres> _started = [];

    public TemporaryCluster(string name = "data")
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        }

        Folder = new ClusterFolder(Path.Combine(_root, name));
    }

    public ClusterFolder Folder { get; }

    public async Task<EmbeddedPostgres> StartAsync()
    {
        var postgres = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions(Folder.Root), TimeProvider.System, NullLogger.Instance, CancellationToken.None);
        _started.Add(postgres);
        return postgres;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var postgres in _started)
        {
            await postgres.DisposeAsync();
        }

        var survivors = ServerProcesses.All(Folder);
        foreach (var survivor in survivors)
        {
            PosixCalls.Send(survivor, PosixCalls.Kill);
        }

        Directory.Delete(_root, recursive: true);
        survivors.ShouldBeEmpty();
    }

    public static async Task ExecuteAsync(EmbeddedPostgres postgres, string sql)
    {
        await using var connection = await OpenAsync(postgres);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<string> QueryAsync(EmbeddedPostgres postgres, string sql)
    {
        await using var connection = await OpenAsync(postgres);
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>Asks until the server answers again, at most ten seconds.</summary>
    public static async Task<string> QueryPatientlyAsync(EmbeddedPostgres postgres, string sql)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return await QueryAsync(postgres, sql);
            }
            catch (NpgsqlException) when (TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(10))
            {
                await Task.Delay(20);
            }
        }
    }

    private static async Task<NpgsqlConnection> OpenAsync(EmbeddedPostgres postgres)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
