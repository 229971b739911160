using System.Security.Cryptography;
using System.Text.Json;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>The passwords of the cluster's two roles, letters and digits only.</summary>
internal sealed record ClusterSecrets(string Superuser, string Owner)
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    /// <summary>Written before the cluster exists, so that no cluster ever lacks its passwords.</summary>
    public static ClusterSecrets LoadOrCreate(ClusterFolder folder)
    {
        if (Load(folder) is { } known)
        {
            return known;
        }

        if (folder.HasCluster)
        {
            throw EmbeddedPostgresErrors.SecretsMissing(folder.Secrets);
        }

        var made = new ClusterSecrets(RandomNumberGenerator.GetString(Alphabet, 40), RandomNumberGenerator.GetString(Alphabet, 40));
        var draft = folder.Secrets + ".new";
        File.Delete(draft);
        WritePrivate(draft, JsonSerializer.SerializeToUtf8Bytes(made));
        File.Move(draft, folder.Secrets, overwrite: true);
        return made;
    }

    public static void WritePrivate(string path, ReadOnlySpan<byte> content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    private static ClusterSecrets? Load(ClusterFolder folder)
    {
        try
        {
            return JsonSerializer.Deserialize<ClusterSecrets>(File.ReadAllBytes(folder.Secrets));
        }
        catch (Exception exception) when (exception is FileNotFoundException or JsonException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            throw EmbeddedPostgresErrors.SecretsMissing(folder.Secrets);
        }
    }
}
