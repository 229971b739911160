using System.Globalization;

namespace Invoicing.Infrastructure.Persistence.Embedded;

internal sealed record PostgresBinaries(string Folder)
{
    public string Postgres => Tool("postgres");

    public string InitDb => Tool("initdb");

    public string PgCtl => Tool("pg_ctl");

    private bool AreComplete => File.Exists(Postgres) && File.Exists(InitDb);

    /// <summary>Best first; a named folder is the only candidate.</summary>
    public static IReadOnlyList<PostgresBinaries> FindAll(string? binDirectory)
    {
        var folders = string.IsNullOrWhiteSpace(binDirectory) ? FromPath().Concat(UsualPlaces()) : [Path.GetFullPath(binDirectory)];
        var found = folders.Select(folder => new PostgresBinaries(folder)).Where(binaries => binaries.AreComplete).Distinct().ToList();
        return found.Count > 0 ? found : throw EmbeddedPostgresErrors.BinariesMissing(string.IsNullOrWhiteSpace(binDirectory) ? null : binDirectory);
    }

    /// <summary>The best candidate, or with existing data the first that has made it: a cluster belongs to one major version.</summary>
    public static async Task<PostgresBinaries> ChooseAsync(IReadOnlyList<PostgresBinaries> found, ClusterFolder folder, CancellationToken cancellationToken)
    {
        if (folder.Version is not { } wanted)
        {
            return found[0];
        }

        foreach (var candidate in found)
        {
            var answer = await ExternalCommand.RunAsync(candidate.Postgres, ["--version"], cancellationToken);
            if (MajorVersion(answer.Output) == wanted)
            {
                return candidate;
            }
        }

        throw EmbeddedPostgresErrors.VersionMissing(wanted, folder.Root);
    }

    /// <summary><c>postgres (PostgreSQL) 15.18 (Debian …)</c> is 15.</summary>
    internal static string MajorVersion(string versionLine) =>
        new([.. versionLine.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);

    private static IEnumerable<string> FromPath()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(folder => new PostgresBinaries(folder))
            .Where(binaries => File.Exists(binaries.Postgres))
            .Select(binaries => Path.GetDirectoryName(RealPath.Of(binaries.Postgres))!);
    }

    private static IEnumerable<string> UsualPlaces() =>
    [
        .. Versions("/usr/lib/postgresql", "*"),
        .. Versions("/usr", "pgsql-*"),
        .. Versions("/usr/libexec", "postgresql*", ""),
        .. Versions("/opt/homebrew/opt", "postgresql*"),
        .. Versions("/usr/local/opt", "postgresql*"),
        "/opt/homebrew/bin",
        "/usr/local/bin",
        .. Versions(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*"),
    ];

    private static IEnumerable<string> Versions(string parent, string pattern, string below = "bin") =>
        Directory.Exists(parent)
            ? Directory.GetDirectories(parent, pattern)
                .OrderByDescending(folder => int.TryParse(MajorVersion(Path.GetFileName(folder)), CultureInfo.InvariantCulture, out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, below))
            : [];

    private string Tool(string name) => Path.Combine(Folder, OperatingSystem.IsWindows() ? name + ".exe" : name);
}
