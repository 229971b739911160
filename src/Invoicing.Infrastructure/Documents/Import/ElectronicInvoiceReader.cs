using System.Xml.Linq;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices.Import;
using Invoicing.Infrastructure.Documents.Import.Cii;
using Invoicing.Infrastructure.Documents.Import.Pdf;
using Invoicing.Infrastructure.Documents.Import.Ubl;

namespace Invoicing.Infrastructure.Documents.Import;

/// <summary>Sees by its first bytes what a file is: callers and mail programs name media types as they like.</summary>
internal sealed class ElectronicInvoiceReader : IElectronicInvoiceReader
{
    // A PDF may have up to this many bytes of something else in front of it.
    private const int Prelude = 1_024;

    private static ReadOnlySpan<byte> LittleEndian => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> BigEndian => [0xFE, 0xFF];

    public ImportedInvoice Read(ReadOnlyMemory<byte> file)
    {
        if (file.IsEmpty)
        {
            throw ImportErrors.Empty();
        }

        if (IsPdf(file.Span))
        {
            return ReadXml(EmbeddedInvoice.Of(file));
        }

        return MayBeXml(file.Span) ? ReadXml(file) : throw ImportErrors.NotAnInvoice();
    }

    private static ImportedInvoice ReadXml(ReadOnlyMemory<byte> xml)
    {
        var root = SafeXml.Read(xml).Root!;
        return root.Name.NamespaceName switch
        {
            UblNames.Invoice when root.Name.LocalName is "Invoice" => new UblReader(root).Read(),
            UblNames.CreditNote when root.Name.LocalName is "CreditNote" => new UblReader(root).Read(),
            CiiNames.Document when root.Name.LocalName is "CrossIndustryInvoice" => new CiiReader(root).Read(),
            _ => throw Unknown(root),
        };
    }

    private static Domain.Common.InvoicingException Unknown(XElement root) => ImportErrors.UnknownDocument(Short(root.Name.LocalName), Short(root.Name.NamespaceName));

    private static string Short(string name) => name.Length > 100 ? name[..100] + "…" : name;

    private static bool IsPdf(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, Prelude)].IndexOf("%PDF-"u8) >= 0 && !MayBeXml(file);

    private static bool MayBeXml(ReadOnlySpan<byte> file)
    {
        var start = (file.StartsWith("\uFEFF"u8) ? file[3..] : file).TrimStart(" \t\r\n"u8);
        return start.StartsWith("<"u8) || start.StartsWith(LittleEndian) || start.StartsWith(BigEndian);
    }
}
