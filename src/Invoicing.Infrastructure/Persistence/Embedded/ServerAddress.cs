using System.Net;
using System.Net.Sockets;
using System.Text;
using static System.FormattableString;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>Where the server listens for as long as the program runs: a Unix socket, or a loopback port where there are none.</summary>
internal sealed class ServerAddress : IDisposable
{
    // The systems allow 104 to 108 bytes for the whole path.
    private const int LongestSocketPath = 100;
    private const int SocketPort = 5432;
    private const string TemporaryPrefix = "invoicing-pg-";

    private readonly ClusterFolder _folder;

    private ServerAddress(ClusterFolder folder, string host, int port)
    {
        _folder = folder;
        Host = host;
        Port = port;
    }

    public string Host { get; }

    public int Port { get; }

    private bool IsSocket => Host.StartsWith('/');

    public static ServerAddress Choose(ClusterFolder folder, ServerLauncher launcher)
    {
        RemoveTemporary(folder);
        if (OperatingSystem.IsWindows())
        {
            return Loopback(folder);
        }

        if (IsUsable(folder.Socket))
        {
            launcher.MakePrivateFolder(folder.Socket);
            return new ServerAddress(folder, folder.Socket, SocketPort);
        }

        var elsewhere = Directory.CreateTempSubdirectory(TemporaryPrefix).FullName;
        File.WriteAllText(folder.SocketNote, elsewhere);
        launcher.MakePrivateFolder(elsewhere);
        return new ServerAddress(folder, elsewhere, SocketPort);
    }

    public static ServerAddress Loopback(ClusterFolder folder)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new ServerAddress(folder, IPAddress.Loopback.ToString(), ((IPEndPoint)listener.LocalEndpoint).Port);
    }

    public IEnumerable<string> Settings() => IsSocket
        ? ["listen_addresses=", $"unix_socket_directories={Host}", "unix_socket_permissions=0700", Invariant($"port={Port}")]
        : [$"listen_addresses={Host}", "unix_socket_directories=", Invariant($"port={Port}")];

    /// <summary>The folder is this server's alone, so whatever lies in it before a start is stale.</summary>
    public void Clear()
    {
        if (!IsSocket)
        {
            return;
        }

        foreach (var file in Directory.GetFiles(Host, ".s.PGSQL.*"))
        {
            File.Delete(file);
        }
    }

    public void Dispose()
    {
        RemoveTemporary(_folder);
        if (Directory.Exists(_folder.Socket))
        {
            Directory.Delete(_folder.Socket, recursive: true);
        }
    }

    // Both PostgreSQL's setting and the connection string read a comma as the start of another address.
    private static bool IsUsable(string socketFolder) =>
        Encoding.UTF8.GetByteCount($"{socketFolder}/.s.PGSQL.{SocketPort}") <= LongestSocketPath && socketFolder.IndexOfAny([',', '"', '\'', ';']) < 0;

    private static void RemoveTemporary(ClusterFolder folder)
    {
        if (!File.Exists(folder.SocketNote))
        {
            return;
        }

        var noted = File.ReadAllText(folder.SocketNote).Trim();
        if (Path.GetFileName(noted).StartsWith(TemporaryPrefix, StringComparison.Ordinal) && Directory.Exists(noted))
        {
            Directory.Delete(noted, recursive: true);
        }

        File.Delete(folder.SocketNote);
    }
}
