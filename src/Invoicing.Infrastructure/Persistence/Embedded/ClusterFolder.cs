namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>What lies where below the data directory. Only <see cref="Cluster"/> and the socket's folder belong to the database's user.</summary>
internal sealed record ClusterFolder(string Root)
{
    public string Cluster => Path.Combine(Root, "cluster");

    public string Socket => Path.Combine(Root, "socket");

    public string Secrets => Path.Combine(Root, "secrets.json");

    public string Lock => Path.Combine(Root, "lock");

    public string Holder => Path.Combine(Root, "holder.txt");

    public string PidFile => Path.Combine(Cluster, "postmaster.pid");

    /// <summary>Names the socket's folder when it had to lie elsewhere, so that the next start can remove it after a kill.</summary>
    public string SocketNote => Path.Combine(Root, "socket.txt");

    public bool HasCluster => Version is not null;

    public string? Version
    {
        get
        {
            var file = Path.Combine(Cluster, "PG_VERSION");
            return File.Exists(file) ? File.ReadAllText(file).Trim() : null;
        }
    }
}
