using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents.Import;

/// <summary>What is read of each example, as a file beside the tests: a change of the reader shows as a change of the file.</summary>
[TestFixture]
public sealed class GoldenImportsTests
{
    /// <summary>Set to rewrite the files: <c>INVOICING_WRITE_GOLDEN=1 dotnet test --filter GoldenImports</c>.</summary>
    private const string WriteSwitch = "INVOICING_WRITE_GOLDEN";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new Digest() },
    };

    [TestCaseSource(typeof(ExampleFiles), nameof(ExampleFiles.Names))]
    public void An_example_is_read_as_before(string name)
    {
        var golden = SourceTree.At("tests", "Invoicing.Infrastructure.Tests", "Documents", "Import", "Golden", Path.GetFileNameWithoutExtension(name) + ".json");
        var read = JsonSerializer.Serialize(ExampleFiles.Read(name), Options) + "\n";
        if (Environment.GetEnvironmentVariable(WriteSwitch) is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, read);
        }

        read.ShouldBe(File.ReadAllText(golden));
    }

    /// <summary>A file by its length and hash.</summary>
    private sealed class Digest : JsonConverter<ReadOnlyMemory<byte>>
    {
        public override ReadOnlyMemory<byte> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(value.Span))}");
    }
}
