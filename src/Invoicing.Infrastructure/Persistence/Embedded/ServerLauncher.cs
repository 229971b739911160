using System.Diagnostics;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>Starts PostgreSQL's programs as the right user, away from the terminal's signals.</summary>
internal sealed class ServerLauncher
{
    private readonly DatabaseUser? _user;
    private readonly string[] _prefix;

    private ServerLauncher(DatabaseUser? user, string[] prefix)
    {
        _user = user;
        _prefix = prefix;
    }

    public string UserName => _user?.Name ?? Environment.UserName;

    public static ServerLauncher Direct() => new(user: null, prefix: []);

    /// <summary>For root: the cluster's owner, or the usual unprivileged user for a cluster that does not exist yet.</summary>
    public static async Task<ServerLauncher> ForAsync(ClusterFolder folder, CancellationToken cancellationToken)
    {
        var owner = folder.HasCluster ? await DatabaseUser.OwnerOfAsync(folder.Cluster, cancellationToken) : null;
        var user = owner ?? await DatabaseUser.FindAsync(cancellationToken) ?? throw EmbeddedPostgresErrors.NoUnprivilegedUser();
        foreach (var prefix in WaysToBecome(user))
        {
            var launcher = new ServerLauncher(user, prefix);
            if (ExternalCommand.Find(prefix[0]) is not null && await launcher.CanEnterAsync("/", cancellationToken))
            {
                return launcher;
            }
        }

        throw EmbeddedPostgresErrors.NoUnprivilegedUser();
    }

    public ProcessStartInfo Describe(string file, params IEnumerable<string> arguments)
    {
        string[] command = [.. _prefix, file, .. arguments];
        return ExternalCommand.Describe(command[0], command[1..]);
    }

    /// <summary>As <see cref="Describe"/>, in a session of its own where the system can: Ctrl-C is for the program, which then stops the server itself.</summary>
    public ProcessStartInfo DescribeServer(string file, params IEnumerable<string> arguments)
    {
        if (ExternalCommand.Find("setsid") is not { } setsid)
        {
            return Describe(file, arguments);
        }

        return ExternalCommand.Describe(setsid, [.. _prefix, file, .. arguments]);
    }

    public async Task<bool> CanEnterAsync(string folder, CancellationToken cancellationToken) =>
        (await ExternalCommand.RunAsync(Describe("test", "-x", folder), cancellationToken)).Succeeded;

    /// <summary>Makes a folder that only the database's user may enter.</summary>
    public void MakePrivateFolder(string path)
    {
        Directory.CreateDirectory(path);
        HandOver(path);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void HandOver(string path)
    {
        if (_user is not null)
        {
            PosixCalls.ChangeOwner(path, _user);
        }
    }

    private static IEnumerable<string[]> WaysToBecome(DatabaseUser user)
    {
        yield return ["setpriv", $"--reuid={user.Uid}", $"--regid={user.Gid}", "--clear-groups", "--"];
        yield return ["runuser", "-u", user.Name, "--"];
        yield return ["su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", user.Name, "--"];
    }
}
