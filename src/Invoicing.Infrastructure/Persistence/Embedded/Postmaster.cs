using System.Diagnostics;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>One run of the database's server process.</summary>
internal sealed class Postmaster : IDisposable
{
    private static readonly TimeSpan FastPatience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LastPatience = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly PostgresBinaries _binaries;
    private readonly ClusterFolder _folder;
    private readonly TimeProvider _time;
    private readonly Task _drained;

    private Postmaster(Process process, PostgresBinaries binaries, ClusterFolder folder, ServerLog log, TimeProvider time)
    {
        _process = process;
        _binaries = binaries;
        _folder = folder;
        _time = time;
        Log = log;
        ProcessId = process.Id;
        Exited = process.WaitForExitAsync(CancellationToken.None);
        _drained = Task.WhenAll(log.DrainAsync(process.StandardOutput), log.DrainAsync(process.StandardError));
    }

    public ServerLog Log { get; }

    /// <summary>Until the server answers, that of the child, which may be a <c>su</c> that waits for it.</summary>
    public int ProcessId { get; private set; }

    public Task Exited { get; }

    public static Postmaster Start(ProcessStartInfo start, PostgresBinaries binaries, ClusterFolder folder, ServerLog log, TimeProvider time)
    {
        var process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' did not start.");
        process.StandardInput.Close();
        return new Postmaster(process, binaries, folder, log, time);
    }

    public bool IsAccepting()
    {
        if (Exited.IsCompleted || PidFile.Read(_folder.PidFile) is not { IsReady: true } noted)
        {
            return false;
        }

        ProcessId = noted.ProcessId;
        return true;
    }

    /// <summary>What is left to be read after the end; a worker that outlives its server may hold the pipe open.</summary>
    public Task DrainRestAsync() => Task.WhenAny(_drained, Task.Delay(TimeSpan.FromMilliseconds(500), _time));

    /// <summary>Fast shutdown: sessions are ended, everything is written, nothing needs recovery. Harsher only when that takes too long.</summary>
    public async Task StopAsync()
    {
        if (Exited.IsCompleted)
        {
            return;
        }

        await AskToStopAsync();
        if (await EndsWithinAsync(FastPatience))
        {
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            PosixCalls.Send(ProcessId, PosixCalls.Quit);
        }

        if (await EndsWithinAsync(LastPatience))
        {
            return;
        }

        _process.Kill(entireProcessTree: true);
        await Exited;
    }

    public void Dispose() => _process.Dispose();

    private async Task AskToStopAsync()
    {
        // Windows knows no signals between processes; PostgreSQL has its own way there.
        if (OperatingSystem.IsWindows())
        {
            await ExternalCommand.RunAsync(_binaries.PgCtl, ["stop", "-D", _folder.Cluster, "-m", "fast", "-W"], CancellationToken.None);
        }
        else
        {
            PosixCalls.Send(ProcessId, PosixCalls.Interrupt);
        }
    }

    private async Task<bool> EndsWithinAsync(TimeSpan patience) =>
        await Task.WhenAny(Exited, Task.Delay(patience, _time)) == Exited;
}
