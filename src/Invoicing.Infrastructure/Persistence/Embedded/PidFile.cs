using System.Globalization;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>What a server writes about itself into <c>postmaster.pid</c>: process id, start and state stand on lines 1, 3 and 8.</summary>
internal sealed record PidFile(int ProcessId, DateTimeOffset StartedAt, bool IsReady)
{
    public static PidFile? Read(string path)
    {
        try
        {
            var lines = File.ReadAllLines(path);
            if (lines.Length < 3
                || !int.TryParse(lines[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var processId)
                || !long.TryParse(lines[2], NumberStyles.Integer, CultureInfo.InvariantCulture, out var startedAt))
            {
                return null;
            }

            var isReady = lines.Length >= 8 && lines[7].Trim() == "ready";
            return new PidFile(processId, DateTimeOffset.FromUnixTimeSeconds(startedAt), isReady);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
