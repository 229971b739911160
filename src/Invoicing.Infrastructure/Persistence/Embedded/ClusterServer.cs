using Microsoft.Extensions.Logging;
using static System.FormattableString;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>Everything that stays the same from one run of the server process to the next.</summary>
internal sealed class ClusterServer(
    ClusterFolder folder,
    PostgresBinaries binaries,
    ServerLauncher launcher,
    ServerAddress address,
    OwnerConnection owner,
    TimeProvider time,
    ILogger logger)
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    /// <summary>A server that answers the program's own role.</summary>
    public async Task<Postmaster> LaunchAsync(CancellationToken cancellationToken)
    {
        await new Leftovers(folder, binaries, time, logger).ClearAsync(cancellationToken);
        address.Clear();
        var postmaster = Start();
        try
        {
            await WaitUntilReadyAsync(postmaster, cancellationToken);
            return postmaster;
        }
        catch
        {
            await postmaster.StopAsync();
            postmaster.Dispose();
            throw;
        }
    }

    /// <summary>The bare process, not waited for.</summary>
    internal Postmaster Start() => Postmaster.Start(
        launcher.DescribeServer(binaries.Postgres, ServerSettings.Arguments(folder, address)), binaries, folder, new ServerLog(time, logger), time);

    private async Task WaitUntilReadyAsync(Postmaster postmaster, CancellationToken cancellationToken)
    {
        while (!postmaster.IsAccepting() || !await owner.TryOpenAsync(cancellationToken))
        {
            if (postmaster.Exited.IsCompleted)
            {
                await postmaster.DrainRestAsync();
                throw EmbeddedPostgresErrors.NotStarted("ended while it was starting", postmaster.Log.LastLines);
            }

            // A long recovery reports its progress; only silence counts as failure, or it would never get to its end.
            if (postmaster.Log.SilentFor > LongestSilence)
            {
                throw EmbeddedPostgresErrors.NotStarted(Invariant($"did not answer within {LongestSilence.TotalSeconds:0} s"), postmaster.Log.LastLines);
            }

            await Task.Delay(Poll, time, cancellationToken);
        }
    }
}
