using Invoicing.Application.Invoices.Import;
using Invoicing.Infrastructure.Documents.Import;
using Invoicing.TestKit;

namespace Invoicing.Infrastructure.Tests.Documents.Import;

/// <summary>The official examples of EN 16931.</summary>
internal static class ExampleFiles
{
    public static string Folder { get; } = SourceTree.At("tests", "EInvoiceExamples");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.xml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static ImportedInvoice Read(string name) => Read(Bytes(name));

    public static ImportedInvoice Read(byte[] file) => new ElectronicInvoiceReader().Read(file);
}
