using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>Runs scripts with the published JavaScript client.</summary>
internal static class PolarSdk
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <returns>The folder with the client and the scripts.</returns>
    public static async Task<string> PrepareAsync()
    {
        await OneAtATime.WaitAsync();
        try
        {
            var folder = Copy();
            if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            {
                await StartAsync(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            }

            return folder;
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <returns>What the script printed, by step.</returns>
    public static async Task<IReadOnlyDictionary<string, JsonElement>> RunAsync(string folder, string script, string input)
    {
        var output = await StartAsync(folder, "node", script, input);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(step => step.GetProperty("step").GetString()!);
    }

    /// <returns>A folder beside the test's assembly, because packages do not belong among the sources.</returns>
    private static string Copy([CallerFilePath] string thisFile = "")
    {
        var sources = Path.Combine(Path.GetDirectoryName(thisFile)!, "Sdk");
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "polar-sdk")).FullName;
        var knownLock = Path.Combine(folder, "package-lock.json");
        if (File.Exists(knownLock) && File.ReadAllText(knownLock) != File.ReadAllText(Path.Combine(sources, "package-lock.json")))
        {
            Directory.Delete(Path.Combine(folder, "node_modules"), recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(sources))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        return folder;
    }

    private static async Task<string> StartAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        process.ExitCode.ShouldBe(0, $"{program} {arguments[0]}: {await output}{await errors}");
        return await output;
    }
}
