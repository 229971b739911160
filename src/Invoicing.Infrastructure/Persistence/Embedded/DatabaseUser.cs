namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>The unprivileged user that runs the database when the program runs as root.</summary>
internal sealed record DatabaseUser(uint Uid, uint Gid, string Name)
{
    private static readonly string[] Names = ["postgres", "nobody"];

    public static async Task<DatabaseUser?> FindAsync(CancellationToken cancellationToken)
    {
        foreach (var name in Names)
        {
            var user = await ExternalCommand.RunAsync("id", ["-u", name], cancellationToken);
            var group = await ExternalCommand.RunAsync("id", ["-g", name], cancellationToken);
            if (uint.TryParse(user.Output, out var uid) && uint.TryParse(group.Output, out var gid))
            {
                return new DatabaseUser(uid, gid, name);
            }
        }

        return null;
    }

    /// <summary>Null for root's own files: PostgreSQL would refuse them.</summary>
    public static async Task<DatabaseUser?> OwnerOfAsync(string path, CancellationToken cancellationToken)
    {
        string[] arguments = OperatingSystem.IsMacOS() ? ["-f", "%u %g %Su", path] : ["-c", "%u %g %U", path];
        var answer = await ExternalCommand.RunAsync("stat", arguments, cancellationToken);
        var parts = answer.Output.Split(' ');
        return parts.Length == 3 && uint.TryParse(parts[0], out var uid) && uint.TryParse(parts[1], out var gid) && uid != 0
            ? new DatabaseUser(uid, gid, parts[2])
            : null;
    }
}
