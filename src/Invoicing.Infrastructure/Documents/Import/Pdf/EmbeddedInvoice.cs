using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import.Pdf;

/// <summary>The XML that a Factur-X or ZUGFeRD invoice carries, found by the names that the standards give it.</summary>
internal static class EmbeddedInvoice
{
    private const int MostFiles = 1_000;

    // In the order of preference: a file of an older version may be beside the newer one.
    private static readonly string[] Names = ["factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml"];

    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> file)
    {
        var pdf = new PdfFile(file);
        var files = Specifications(pdf).Take(MostFiles).Select(specification => (Name: NameOf(pdf, specification), Specification: specification)).ToArray();
        foreach (var name in Names)
        {
            var found = files.FirstOrDefault(found => string.Equals(found.Name, name, StringComparison.OrdinalIgnoreCase));
            if (found.Specification is { } specification && ContentOf(pdf, specification) is { } content)
            {
                return pdf.Unpack(content);
            }
        }

        throw ImportErrors.PdfWithoutInvoice();
    }

    private static IEnumerable<PdfDictionary> Specifications(PdfFile pdf)
    {
        var catalog = pdf.Catalog;
        var names = pdf.Resolve(catalog["Names"]) as PdfDictionary;
        var associated = (pdf.Resolve(catalog["AF"]) as PdfArray)?.Items ?? [];
        return Tree(pdf, pdf.Resolve(names?["EmbeddedFiles"]), new HashSet<object>(ReferenceEqualityComparer.Instance)).Concat(associated).Select(pdf.Resolve).OfType<PdfDictionary>();
    }

    /// <summary>The values of a name tree (ISO 32000-1, 7.9.6).</summary>
    /// <param name="seen">A tree that is none would be walked for ever.</param>
    private static IEnumerable<object?> Tree(PdfFile pdf, object? node, HashSet<object> seen)
    {
        if (node is not PdfDictionary dictionary || seen.Count > MostFiles || !seen.Add(dictionary))
        {
            return [];
        }

        var own = (pdf.Resolve(dictionary["Names"]) as PdfArray)?.Items.Where((_, at) => at % 2 == 1) ?? [];
        var kids = (pdf.Resolve(dictionary["Kids"]) as PdfArray)?.Items ?? [];
        return own.Concat(kids.SelectMany(kid => Tree(pdf, pdf.Resolve(kid), seen)));
    }

    private static string? NameOf(PdfFile pdf, PdfDictionary specification) =>
        (pdf.Resolve(specification["UF"]) ?? pdf.Resolve(specification["F"])) is PdfText name ? PdfStrings.Decoded(name.Bytes) : null;

    private static PdfStream? ContentOf(PdfFile pdf, PdfDictionary specification) => pdf.Resolve(specification["EF"]) is PdfDictionary files
        ? (pdf.Resolve(files["UF"]) ?? pdf.Resolve(files["F"])) as PdfStream
        : null;
}
