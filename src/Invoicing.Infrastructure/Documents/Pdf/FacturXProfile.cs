namespace Invoicing.Infrastructure.Documents.Pdf;

/// <summary>What the file has to say about the invoice inside, as Factur-X 1.0 names it.</summary>
/// <param name="Level">The same that the invoice says in BT-24.</param>
internal sealed record FacturXProfile(string Level, string FileName)
{
    private static readonly FacturXProfile European = new("EN 16931", "factur-x.xml");
    private static readonly FacturXProfile German = new("XRECHNUNG", "xrechnung.xml");

    internal static FacturXProfile Of(ReadOnlySpan<byte> xml) => xml.IndexOf("urn:xeinkauf.de:kosit:xrechnung"u8) >= 0 ? German : European;
}
