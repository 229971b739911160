using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>Starts the server again whenever it ends unasked, and stops it when disposed.</summary>
internal sealed class ServerWatch : IAsyncDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly ClusterServer _server;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _loop;
    private volatile Postmaster _postmaster;

    public ServerWatch(ClusterServer server, Postmaster postmaster, TimeProvider time, ILogger logger)
    {
        _server = server;
        _postmaster = postmaster;
        _time = time;
        _logger = logger;
        _loop = WatchAsync(_stopping.Token);
    }

    public int ProcessId => _postmaster.ProcessId;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _postmaster.StopAsync();
        _postmaster.Dispose();
        _stopping.Dispose();
    }

    private async Task WatchAsync(CancellationToken stopping)
    {
        while (true)
        {
            await _postmaster.Exited.WaitAsync(stopping);
            _logger.LogWarning("The database process {ProcessId} ended unasked and is started again", _postmaster.ProcessId);
            var start = _time.GetTimestamp();
            var ended = _postmaster;
            _postmaster = await LaunchUntilItWorksAsync(stopping);
            ended.Dispose();
            _logger.LogInformation(
                "The database answers again after {Elapsed} ms, process {ProcessId}",
                (long)_time.GetElapsedTime(start).TotalMilliseconds,
                _postmaster.ProcessId);
        }
    }

    private async Task<Postmaster> LaunchUntilItWorksAsync(CancellationToken stopping)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await _server.LaunchAsync(stopping);
            }
            catch (Exception exception) when (!stopping.IsCancellationRequested)
            {
                _logger.LogError(exception, "The database did not start again; the next attempt follows in {Pause}", pause);
                await Task.Delay(pause, _time, stopping);
            }
        }
    }
}
