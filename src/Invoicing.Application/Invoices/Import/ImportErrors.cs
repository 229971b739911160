using System.Globalization;
using Invoicing.Domain.Common;

namespace Invoicing.Application.Invoices.Import;

/// <summary>Why an electronic invoice becomes no draft.</summary>
public static class ImportErrors
{
    public static InvoicingException Empty() => Refuse("import.empty", "The body is empty; send the electronic invoice as it is.");

    public static InvoicingException NotAnInvoice() =>
        Refuse("import.not_an_invoice", "The file is neither XML nor a PDF. Send a UBL or CII document, or a PDF that carries one.");

    /// <param name="line">0 where it is the whole document that is to blame.</param>
    public static InvoicingException XmlInvalid(string why, int line, int column) => Refuse("import.xml_invalid", line == 0
        ? $"The XML can not be read: {why}"
        : string.Create(CultureInfo.InvariantCulture, $"The XML can not be read at line {line}, column {column}: {why}"));

    public static InvoicingException XmlTooLarge(string what, int limit) => Refuse(
        "import.xml_too_large", string.Create(CultureInfo.InvariantCulture, $"The XML has more than {limit} {what}, which no invoice needs."));

    public static InvoicingException UnknownDocument(string name, string space) => Refuse(
        "import.unknown_document",
        $"The XML is a '{name}' of the namespace '{space}'. What can be read: Invoice and CreditNote of UBL 2, CrossIndustryInvoice of CII D16B.");

    public static InvoicingException TermMissing(string term, string path, int line) => Refuse(
        "import.term_missing", string.Create(CultureInfo.InvariantCulture, $"The document lacks {term}: there is no {path} at line {line}."));

    public static InvoicingException ValueInvalid(string path, string value, string wanted, int line) => Refuse(
        "import.value_invalid", string.Create(CultureInfo.InvariantCulture, $"'{value}' at line {line} ({path}) is no {wanted}."));

    public static InvoicingException CategoryUnknown(string category) => Refuse(
        "import.tax_category_unknown", $"Tax category '{category}' is none of EN 16931.");

    public static InvoicingException PdfBroken(string why) => Refuse("import.pdf_invalid", $"The PDF can not be read: {why}");

    public static InvoicingException PdfEncrypted() => Refuse("import.pdf_encrypted", "The PDF is encrypted; send it without a password.");

    public static InvoicingException PdfWithoutInvoice() => Refuse(
        "import.pdf_without_invoice", "The PDF carries no electronic invoice (factur-x.xml, zugferd-invoice.xml or xrechnung.xml); type it in instead.");

    public static InvoicingException CreditNote(string typeCode, string? credited, string? existing) => new(
        ErrorKind.Unprocessable,
        "import.credit_note",
        existing is null
            ? $"The document is a credit note (type {typeCode}). Credit notes are not drafted; credit the invoice that it takes back."
            : $"The document is a credit note (type {typeCode}) over invoice {credited}. Credit that invoice: POST /invoices/{existing}/credit.")
    { ExistingId = existing };

    public static InvoicingException SellerUnknown(string? name) => Refuse(
        "import.organization_unknown", $"None of your organizations is the seller '{name}'. Name the organization of the draft: ?organization=<id>.");

    public static InvoicingException SellerAmbiguous(string? name, string mark) => Refuse(
        "import.organization_ambiguous", $"Several of your organizations have the {mark} of the seller '{name}'. Name the one of the draft: ?organization=<id>.");

    public static InvoicingException BuyerAmbiguous(string? name, string mark) => Refuse(
        "import.customer_ambiguous", $"Several customers have the {mark} of the buyer '{name}'. Name the one of the draft: ?customer=<id>.");

    public static InvoicingException BuyerNameless() => Refuse("import.term_missing", "The document lacks BT-44: the buyer has no name. Name the customer: ?customer=<id>.");

    private static InvoicingException Refuse(string code, string message) => new(ErrorKind.Unprocessable, code, message);
}
