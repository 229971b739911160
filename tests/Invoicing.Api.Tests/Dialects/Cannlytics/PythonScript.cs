using System.Diagnostics;
using Invoicing.TestKit;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

/// <summary>Runs a client's program with Debian's Python and its packages python3-requests and python3-dotenv.</summary>
internal static class PythonScript
{
    /// <returns>What it printed, with the two values that nobody can know before as stars.</returns>
    public static async Task<string> RunAsync(ApiHost host, string name)
    {
        var folder = Directory.CreateTempSubdirectory("invoicing-script-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, ".env"), $"CANNLYTICS_API_KEY={host.Demo.Cannlytics.ApiKey}\n");
        var script = Path.Combine(AppContext.BaseDirectory, "Dialects", "Cannlytics", "Scripts", name);
        var start = new ProcessStartInfo("/usr/bin/python3", [script])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["CANNLYTICS_BASE"] = new Uri(host.Client.BaseAddress!, "api").ToString();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
        process.ExitCode.ShouldBe(0, errors);
        return CannlyticsCalls.Masked((await output).Replace('\'', '"').Replace("\": \"", "\":\"")).Replace("\":\"", "\": \"").Replace('"', '\'');
    }
}
