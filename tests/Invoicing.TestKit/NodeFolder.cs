using System.Diagnostics;

namespace Invoicing.TestKit;

/// <summary>Scripts for Node.js with the packages of their lock file, beside the test's assembly, because packages do not belong among the sources.</summary>
public sealed class NodeFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _folder;

    private NodeFolder(string folder) => _folder = folder;

    /// <param name="sources">Below the repository; has scripts, package.json and package-lock.json.</param>
    public static async Task<NodeFolder> InstallAsync(string sources)
    {
        var from = SourceTree.At(sources.Split('/'));
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "node", Path.GetFileName(from))).FullName;
        var installed = Path.Combine(folder, "installed.json");
        var wanted = await File.ReadAllTextAsync(Path.Combine(from, "package-lock.json"));
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        var node = new NodeFolder(folder);
        if (!File.Exists(installed) || await File.ReadAllTextAsync(installed) != wanted)
        {
            await node.RunAsync("npm", "", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            await File.WriteAllTextAsync(installed, wanted);
        }

        return node;
    }

    /// <returns>What the script wrote to its output.</returns>
    public Task<string> RunScriptAsync(string script, string input) => RunAsync("node", input, script);

    private async Task<string> RunAsync(string program, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
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
