using System.Runtime.InteropServices;

namespace Invoicing.Api.Operation;

/// <summary>Starting leaves garbage that an idle server would keep for hours.</summary>
internal static class IdleMemory
{
    public static void Release()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            // The compiler's own memory, which the C library keeps.
            _ = TrimNative(0);
        }
        catch (EntryPointNotFoundException)
        {
            // Only glibc has the call; others give memory back by themselves.
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int TrimNative(nuint pad);
}
