using System.Globalization;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>Given on the command line, where they outrank whatever stands in the cluster's own files.</summary>
internal static class ServerSettings
{
    private static readonly string[] Fixed =
    [
        // An acknowledged write survives a power cut.
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        "password_encryption=scram-sha-256",
        "max_connections=100",
        "max_wal_size=1GB",
        "checkpoint_timeout=15min",
        "jit=off",
        // Names and amounts belong into tables: failed statements and their details stay out of the log, the program sees them anyway.
        "logging_collector=off",
        "log_destination=stderr",
        "log_min_messages=log",
        "log_min_error_statement=panic",
        "log_error_verbosity=terse",
        "log_checkpoints=off",
        "lc_messages=C",
        "log_timezone=UTC",
        "timezone=UTC",
        "cluster_name=invoicing",
    ];

    public static IEnumerable<string> Arguments(ClusterFolder folder, ServerAddress address) =>
        ["-D", folder.Cluster, .. Fixed.Append(Buffers()).Concat(Recovery(folder)).Concat(address.Settings()).SelectMany(setting => (string[])["-c", setting])];

    // An eighth of what the program may use, since both run on one machine; taken from it only as rows are read.
    private static string Buffers() => string.Create(
        CultureInfo.InvariantCulture, $"shared_buffers={Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 23, 128, 512)}MB");

    // Before it recovers, the server flushes every file of the cluster; one call for the file system takes a tenth of the time on a busy machine.
    private static string[] Recovery(ClusterFolder folder) =>
        OperatingSystem.IsLinux() && int.TryParse(folder.Version, CultureInfo.InvariantCulture, out var version) && version >= 14
            ? ["recovery_init_sync_method=syncfs"]
            : [];
}
