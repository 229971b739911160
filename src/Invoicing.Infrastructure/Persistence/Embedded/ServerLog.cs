using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>Drains what the server says into the program's log and keeps the last lines for an error message.</summary>
internal sealed class ServerLog(TimeProvider time, ILogger logger)
{
    private const int Kept = 20;

    // Said to every client that knocks during a recovery: neither progress nor a reason.
    private const string NotYet = "FATAL:  the database system is ";

    private readonly ConcurrentQueue<string> _lines = new();
    private long _lastWordAt = time.GetTimestamp();

    public IReadOnlyList<string> LastLines => [.. _lines];

    public TimeSpan SilentFor => time.GetElapsedTime(Volatile.Read(ref _lastWordAt));

    public async Task DrainAsync(StreamReader source)
    {
        try
        {
            while (await source.ReadLineAsync() is { } line)
            {
                Note(line);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            logger.LogDebug(exception, "The database's output was closed");
        }
    }

    private void Note(string line)
    {
        if (line.Contains(NotYet, StringComparison.Ordinal))
        {
            return;
        }

        Volatile.Write(ref _lastWordAt, time.GetTimestamp());
        logger.LogDebug("PostgreSQL: {Line}", line);
        _lines.Enqueue(line);
        while (_lines.Count > Kept)
        {
            _lines.TryDequeue(out _);
        }
    }
}
