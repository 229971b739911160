using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>Decides in which folder the cluster lives and as whom it runs.</summary>
internal sealed record ClusterLocation(ClusterFolder Folder, ServerLauncher Launcher)
{
    private const string SystemRoot = "/var/lib/invoicing";

    private const UnixFileMode PassThrough =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static async Task<ClusterLocation> ChooseAsync(string dataDirectory, ILogger logger, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return new ClusterLocation(MakeFolder(dataDirectory), ServerLauncher.Direct());
        }

        var elsewhere = SubstituteFor(dataDirectory);
        if (elsewhere.HasCluster && !new ClusterFolder(Path.GetFullPath(dataDirectory)).HasCluster)
        {
            return new ClusterLocation(elsewhere, await ServerLauncher.ForAsync(elsewhere, cancellationToken));
        }

        var wanted = MakeFolder(dataDirectory);
        var launcher = await ServerLauncher.ForAsync(wanted, cancellationToken);
        if (await launcher.CanEnterAsync(wanted.Root, cancellationToken))
        {
            return new ClusterLocation(wanted, launcher);
        }

        if (wanted.HasCluster)
        {
            throw EmbeddedPostgresErrors.NotReachable(wanted.Root, launcher.UserName);
        }

        logger.LogWarning(
            "The database runs as '{User}', who cannot enter {Wanted}; its data is kept in {Actual} instead", launcher.UserName, wanted.Root, elsewhere.Root);
        return new ClusterLocation(MakeFolder(elsewhere.Root), launcher);
    }

    internal static ClusterFolder SubstituteFor(string dataDirectory)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(dataDirectory)));
        return new ClusterFolder(Path.Combine(SystemRoot, Convert.ToHexStringLower(hash)[..12]));
    }

    private static ClusterFolder MakeFolder(string path)
    {
        var folder = new DirectoryInfo(path);
        if (folder.Exists)
        {
            return new ClusterFolder(RealPath.Of(path));
        }

        folder.Create();
        // Whatever the umask says, the database's user has to pass through to its own folder.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.FullName, PassThrough);
        }

        return new ClusterFolder(RealPath.Of(path));
    }
}
