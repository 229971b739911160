using System.Diagnostics;
using System.Globalization;
using static System.FormattableString;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>Tells the processes of this cluster from all others, also when a process id was given away again.</summary>
internal static class ServerProcesses
{
    /// <summary>The cluster's server when it is alive.</summary>
    public static int? Postmaster(ClusterFolder folder)
    {
        if (PidFile.Read(folder.PidFile) is not { } noted)
        {
            return null;
        }

        var isOurs = OperatingSystem.IsLinux() ? WorksIn(noted.ProcessId, folder.Cluster) : IsPostgresStartedAt(noted);
        return isOurs ? noted.ProcessId : null;
    }

    /// <summary>Every process of the cluster, where the system can tell (Linux): workers outlive a killed server for a moment.</summary>
    public static IReadOnlyList<int> All(ClusterFolder folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return Postmaster(folder) is { } only ? [only] : [];
        }

        return
        [
            .. Directory.EnumerateDirectories("/proc")
                .Select(path => int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
                .Where(id => id > 0 && WorksIn(id, folder.Cluster)),
        ];
    }

    private static bool WorksIn(int processId, string folder)
    {
        try
        {
            return new DirectoryInfo(Invariant($"/proc/{processId}/cwd")).LinkTarget == folder
                && File.ReadAllText(Invariant($"/proc/{processId}/comm")).Trim() == "postgres";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsPostgresStartedAt(PidFile noted)
    {
        try
        {
            using var process = Process.GetProcessById(noted.ProcessId);
            var difference = noted.StartedAt.UtcDateTime - process.StartTime.ToUniversalTime();
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal) && difference.Duration() < TimeSpan.FromSeconds(5);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
