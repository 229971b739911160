using System.Text.Encodings.Web;
using System.Text.Json;
using Invoicing.Infrastructure;

namespace Invoicing.Api.Demo;

/// <summary><c>demo.json</c> in the data directory.</summary>
internal sealed class DemoFile(IConfiguration configuration)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Path { get; } = System.IO.Path.GetFullPath("demo.json", DataDirectory.Of(configuration));

    /// <summary>Appears whole or not at all, because scripts wait for it.</summary>
    public async Task WriteAsync(DemoDocument document, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var unfinished = Path + ".new";
        await File.WriteAllTextAsync(unfinished, JsonSerializer.Serialize(document, Format) + "\n", cancellationToken);
        File.Move(unfinished, Path, overwrite: true);
    }
}
