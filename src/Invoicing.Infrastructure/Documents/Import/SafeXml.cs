using System.Xml;
using System.Xml.Linq;
using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import;

/// <summary>
/// XML from strangers: no DTD and so no entities, nothing fetched from anywhere, and bounds that are looked after before anything is built.
/// </summary>
internal static class SafeXml
{
    public const int Deepest = 40;
    public const int MostNodes = 250_000;
    public const int MostCharacters = 32 * 1_024 * 1_024;

    /// <exception cref="Domain.Common.InvoicingException">Unprocessable <c>import.xml_invalid</c>, <c>import.xml_too_large</c>.</exception>
    public static XDocument Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            Measure(bytes);
            using var reader = Open(bytes);
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException broken)
        {
            throw ImportErrors.XmlInvalid(broken.Message, broken.LineNumber, broken.LinePosition);
        }
    }

    private static void Measure(ReadOnlyMemory<byte> bytes)
    {
        using var reader = Open(bytes);
        for (var nodes = 0; reader.Read();)
        {
            nodes += 1 + reader.AttributeCount;
            if (reader.Depth > Deepest)
            {
                throw ImportErrors.XmlTooLarge("levels of elements", Deepest);
            }

            if (nodes > MostNodes)
            {
                throw ImportErrors.XmlTooLarge("nodes", MostNodes);
            }
        }
    }

    private static XmlReader Open(ReadOnlyMemory<byte> bytes) => XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    });
}
