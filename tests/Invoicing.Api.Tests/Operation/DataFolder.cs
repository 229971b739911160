using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Invoicing.Api.Tests.Operation;

/// <summary>A data directory that goes away with the test, and the database processes that work in it.</summary>
internal sealed class DataFolder : IDisposable
{
    // Not a private temporary folder: a server that was started by root runs its database as another user, who has to enter.
    public DataFolder()
    {
        var name = Path.Combine(Path.GetTempPath(), $"invoicing-operation-{Guid.CreateVersion7():N}");
        Root = Directory.CreateDirectory(name).FullName;
    }

    public string Root { get; }

    public JsonElement Demo()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "demo.json")));
        return document.RootElement.Clone();
    }

    public int[] DatabaseProcesses() =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id != 0 && CommandOf(id).Contains($"-D\0{Root}/", StringComparison.Ordinal)),
    ];

    public void KillDatabase()
    {
        foreach (var id in DatabaseProcesses())
        {
            Kill(id);
        }
    }

    public void Dispose()
    {
        KillDatabase();
        Directory.Delete(Root, recursive: true);
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // A child bears the server's command line until it has a name of its own; one without work is gone again by now.
        }
    }

    private static string CommandOf(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
