namespace Invoicing.TestKit;

/// <summary>The repository that the tests were built from.</summary>
public static class SourceTree
{
    public static string Root { get; } = FindRoot();

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The product's own C# files below a folder, without what is generated.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(At(folder), "*.cs", SearchOption.AllDirectories).Where(file => !IsGenerated(file)).Order(StringComparer.Ordinal)];

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static bool IsGenerated(string file)
    {
        var path = Relative(file);
        return path.Contains("/obj/", StringComparison.Ordinal)
            || path.Contains("/bin/", StringComparison.Ordinal)
            || path.Contains("/Migrations/2", StringComparison.Ordinal)
            || path.EndsWith("ModelSnapshot.cs", StringComparison.Ordinal);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Invoicing.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
