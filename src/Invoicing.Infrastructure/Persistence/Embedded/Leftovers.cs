using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>
/// Ends what an earlier run left behind after a kill. Only called with the data directory's lock held, so whatever still runs on it has lost its program.
/// </summary>
internal sealed class Leftovers(ClusterFolder folder, PostgresBinaries binaries, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        if (ServerProcesses.Postmaster(folder) is { } orphan)
        {
            logger.LogWarning("Stopping the database process {ProcessId} that an earlier run left behind", orphan);
            await StopOrphanAsync(orphan, cancellationToken);
        }

        await EndStragglersAsync(cancellationToken);

        // PostgreSQL would take any living process with the noted id for a running server.
        if (ServerProcesses.Postmaster(folder) is null)
        {
            File.Delete(folder.PidFile);
        }
    }

    private async Task StopOrphanAsync(int orphan, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            await ExternalCommand.RunAsync(binaries.PgCtl, ["stop", "-D", folder.Cluster, "-m", "fast", "-w"], cancellationToken);
            return;
        }

        foreach (var signal in (int[])[PosixCalls.Interrupt, PosixCalls.Quit, PosixCalls.Kill])
        {
            PosixCalls.Send(orphan, signal);
            if (await WaitAsync(() => ServerProcesses.Postmaster(folder) is null, Patience, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>Workers of a killed server keep its memory, and while they do no new server starts.</summary>
    private async Task EndStragglersAsync(CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var signal in (int[])[PosixCalls.Quit, PosixCalls.Kill])
        {
            var stragglers = ServerProcesses.All(folder);
            if (stragglers.Count == 0)
            {
                return;
            }

            foreach (var straggler in stragglers)
            {
                PosixCalls.Send(straggler, signal);
            }

            await WaitAsync(() => ServerProcesses.All(folder).Count == 0, TimeSpan.FromSeconds(1), cancellationToken);
        }
    }

    private async Task<bool> WaitAsync(Func<bool> isDone, TimeSpan patience, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (!isDone())
        {
            if (time.GetElapsedTime(start) > patience)
            {
                return false;
            }

            await Task.Delay(Poll, time, cancellationToken);
        }

        return true;
    }
}
