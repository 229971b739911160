using System.Runtime.InteropServices;

namespace Invoicing.Infrastructure.Persistence.Embedded;

internal static class PosixCalls
{
    public const int Interrupt = 2;
    public const int Quit = 3;
    public const int Kill = 9;

    public static void Send(int processId, int signal) => _ = SendSignal(processId, signal);

    public static void ChangeOwner(string path, DatabaseUser user)
    {
        if (ChangeLinkOwner(path, user.Uid, user.Gid) == 0)
        {
            return;
        }

        throw new IOException($"'{path}' cannot be given to '{user.Name}': {Marshal.GetLastPInvokeErrorMessage()}.");
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int processId, int signal);

    // Links are not followed: a link planted in the folder must not give away a file elsewhere.
    [DllImport("libc", EntryPoint = "lchown", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeLinkOwner([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint user, uint group);
}
