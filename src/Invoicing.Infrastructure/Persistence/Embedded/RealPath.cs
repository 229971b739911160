namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>The path without symbolic links, as the system shows it for a process's folder.</summary>
internal static class RealPath
{
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            var target = new FileInfo(next).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            real = target is null ? next : Of(target);
        }

        return real;
    }
}
