using static System.FormattableString;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>One program per data directory. The system releases the lock when the program ends, however it ends.</summary>
internal sealed class ClusterLock : IDisposable
{
    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] LockedCodes = [11, 35, unchecked((int)0x80070020)];

    private readonly ClusterFolder _folder;
    private readonly FileStream _file;

    private ClusterLock(ClusterFolder folder, FileStream file)
    {
        _folder = folder;
        _file = file;
    }

    public static ClusterLock Take(ClusterFolder folder, TimeProvider time)
    {
        var file = Open(folder);
        File.WriteAllText(folder.Holder, Invariant($"process {Environment.ProcessId} on {Environment.MachineName}, started {time.GetUtcNow():u}"));
        return new ClusterLock(folder, file);
    }

    public void Dispose()
    {
        // The lock file itself stays: removing it could leave two programs holding two files of one name.
        File.Delete(_folder.Holder);
        _file.Dispose();
    }

    private static FileStream Open(ClusterFolder folder)
    {
        try
        {
            return new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (Array.IndexOf(LockedCodes, exception.HResult) >= 0)
        {
            throw EmbeddedPostgresErrors.InUse(folder.Root, HolderOf(folder));
        }
    }

    private static string HolderOf(ClusterFolder folder)
    {
        try
        {
            return File.ReadAllText(folder.Holder);
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}
