using System.Text;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>Makes the cluster beside its final place and moves it there in one step, so that a cluster is either whole or absent.</summary>
internal sealed class ClusterInitializer(ClusterFolder folder, PostgresBinaries binaries, ServerLauncher launcher, ILogger logger)
{
    public const string Superuser = "postgres";

    private const string DraftPrefix = "cluster.new-";
    private const string PasswordPrefix = "password.new-";

    public async Task EnsureAsync(ClusterSecrets secrets, CancellationToken cancellationToken)
    {
        RemoveDrafts();
        if (folder.HasCluster)
        {
            return;
        }

        // An empty or half-copied folder in the cluster's place is not a cluster; it is kept aside, never deleted.
        if (Directory.Exists(folder.Cluster))
        {
            Directory.Move(folder.Cluster, Path.Combine(folder.Root, "cluster.unusable-" + Suffix()));
        }

        logger.LogInformation("Initialising the database in {Folder}", folder.Cluster);
        var draft = await InitialiseAsync(secrets, cancellationToken);
        Directory.Move(draft, folder.Cluster);
    }

    private async Task<string> InitialiseAsync(ClusterSecrets secrets, CancellationToken cancellationToken)
    {
        var password = Path.Combine(folder.Root, PasswordPrefix + Suffix());
        ClusterSecrets.WritePrivate(password, Encoding.ASCII.GetBytes(secrets.Superuser));
        try
        {
            launcher.HandOver(password);
            return await RunAsync(password, "C.UTF-8", cancellationToken)
                ?? await RunAsync(password, "C", cancellationToken)
                ?? throw EmbeddedPostgresErrors.NotInitialised("neither C.UTF-8 nor C is a locale here");
        }
        finally
        {
            File.Delete(password);
        }
    }

    /// <summary>The finished folder, or null when this machine does not know the locale.</summary>
    private async Task<string?> RunAsync(string password, string locale, CancellationToken cancellationToken)
    {
        // A name of its own: an initdb that outlived a killed program may still be writing to the last one.
        var draft = Path.Combine(folder.Root, DraftPrefix + Suffix());
        launcher.MakePrivateFolder(draft);
        var start = launcher.Describe(
            binaries.InitDb,
            $"--pgdata={draft}",
            $"--username={Superuser}",
            $"--pwfile={password}",
            "--encoding=UTF8",
            $"--locale={locale}",
            "--data-checksums",
            "--auth=scram-sha-256");
        var result = await ExternalCommand.RunAsync(start, cancellationToken);
        if (result.Succeeded)
        {
            return draft;
        }

        if (result.Errors.Contains("locale", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        throw EmbeddedPostgresErrors.NotInitialised(result.Errors);
    }

    private void RemoveDrafts()
    {
        foreach (var draft in Directory.GetDirectories(folder.Root, DraftPrefix + "*"))
        {
            try
            {
                Directory.Delete(draft, recursive: true);
            }
            catch (IOException exception)
            {
                logger.LogDebug(exception, "The unfinished {Folder} is still written to and stays until the next start", draft);
            }
        }

        foreach (var password in Directory.GetFiles(folder.Root, PasswordPrefix + "*"))
        {
            File.Delete(password);
        }
    }

    private static string Suffix() => Path.GetRandomFileName()[..8];
}
