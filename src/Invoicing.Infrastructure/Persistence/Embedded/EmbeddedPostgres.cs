using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>
/// The private PostgreSQL that the program starts, watches and stops. The connection string stays the same for the life of the object,
/// also when the database process dies and is started again.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private readonly ClusterLock _lock;
    private readonly ServerAddress _address;
    private readonly ServerWatch _watch;
    private bool _disposed;

    private EmbeddedPostgres(ClusterLock clusterLock, ServerAddress address, ServerWatch watch, string connectionString, string dataDirectory)
    {
        _lock = clusterLock;
        _address = address;
        _watch = watch;
        ConnectionString = connectionString;
        DataDirectory = dataDirectory;
    }

    /// <summary>Opens the database <c>invoicing</c> as its owner of the same name, who may create databases and is no superuser.</summary>
    public string ConnectionString { get; }

    /// <summary>Where the data really is: not always where it was asked for, when the program runs as root.</summary>
    public string DataDirectory { get; }

    /// <summary>The server's process; another one after each restart.</summary>
    public int ProcessId => _watch.ProcessId;

    /// <param name="time">Times real processes, so it must run: a frozen clock would wait for ever.</param>
    /// <exception cref="Domain.Common.InvoicingException">With a sentence that tells the operator what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(
        EmbeddedPostgresOptions options, TimeProvider time, ILogger logger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var found = PostgresBinaries.FindAll(options.BinDirectory);
        var location = await ClusterLocation.ChooseAsync(options.DataDirectory, logger, cancellationToken);
        var clusterLock = ClusterLock.Take(location.Folder, time);
        try
        {
            var binaries = await PostgresBinaries.ChooseAsync(found, location.Folder, cancellationToken);
            return await StartLockedAsync(clusterLock, location, binaries, time, logger, cancellationToken);
        }
        catch
        {
            clusterLock.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _watch.DisposeAsync();
        _address.Dispose();
        _lock.Dispose();
    }

    private static async Task<EmbeddedPostgres> StartLockedAsync(
        ClusterLock clusterLock, ClusterLocation location, PostgresBinaries binaries, TimeProvider time, ILogger logger, CancellationToken cancellationToken)
    {
        var (folder, launcher) = location;
        var start = time.GetTimestamp();
        var secrets = ClusterSecrets.LoadOrCreate(folder);
        await new ClusterInitializer(folder, binaries, launcher, logger).EnsureAsync(secrets, cancellationToken);
        var address = ServerAddress.Choose(folder, launcher);
        try
        {
            var owner = new OwnerConnection(address, secrets);
            var server = new ClusterServer(folder, binaries, launcher, address, owner, time, logger);
            var watch = new ServerWatch(server, await server.LaunchAsync(cancellationToken), time, logger);
            logger.LogInformation(
                "The database in {Folder} answers after {Elapsed} ms, process {ProcessId}",
                folder.Root,
                (long)time.GetElapsedTime(start).TotalMilliseconds,
                watch.ProcessId);
            return new EmbeddedPostgres(clusterLock, address, watch, owner.ConnectionString, folder.Root);
        }
        catch
        {
            address.Dispose();
            throw;
        }
    }
}
