using System.Diagnostics;

namespace Invoicing.TestKit;

/// <summary>Scripts for Node.js with the packages of their lock file, beside the test's assembly, because packages do not belong among the sources.</summary>
public sealed class NodeFolder
{
    /// <summary>The lock file that the installed packages are of.</summary>
    private const string Installed = "installed.json";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly SemaphoreSlim OneAtATime = new(1);

    private NodeFolder(string path) => Path = path;

    public string Path { get; }

    /// <param name="sources">Below the repository; has scripts, package.json and package-lock.json.</param>
    public static async Task<NodeFolder> InstallAsync(string sources)
    {
        await OneAtATime.WaitAsync();
        try
        {
            return await CopyAndInstallAsync(SourceTree.At(sources.Split('/')));
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <returns>What the script wrote to its output.</returns>
    public Task<string> RunScriptAsync(string script, string input) => RunAsync("node", input, script);

    private static async Task<NodeFolder> CopyAndInstallAsync(string sources)
    {
        var node = new NodeFolder(Directory.CreateDirectory(System.IO.Path.Combine(AppContext.BaseDirectory, "node", System.IO.Path.GetFileName(sources))).FullName);
        foreach (var file in Directory.EnumerateFiles(sources))
        {
            File.Copy(file, node.At(System.IO.Path.GetFileName(file)), overwrite: true);
        }

        var wanted = await File.ReadAllTextAsync(node.At("package-lock.json"));
        if (!File.Exists(node.At(Installed)) || await File.ReadAllTextAsync(node.At(Installed)) != wanted)
        {
            await node.RunAsync("npm", "", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            await File.WriteAllTextAsync(node.At(Installed), wanted);
        }

        return node;
    }

    private string At(string file) => System.IO.Path.Combine(Path, file);

    private async Task<string> RunAsync(string program, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), limit.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output}{await errors}");
    }
}
