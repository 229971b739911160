using System.Globalization;
using Invoicing.Infrastructure.Documents.Pdf.Layout;

namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>The sizes that the style guide of the Swiss QR bill sets.</summary>
internal sealed class SlipStyles(Typography type)
{
    private const int MostReceiptLines = 14;

    /// <summary>A point for the decimals and a space between thousands, whatever the page's language.</summary>
    internal static readonly NumberFormatInfo Amounts = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberGroupSeparator = "\u00A0" });

    internal TextStyle Title { get; } = new(type.Bold, 11, 13, PdfColor.Black);

    internal TextStyle ReceiptHeading { get; } = new(type.Bold, 6, 9, PdfColor.Black);

    internal TextStyle ReceiptValue { get; } = new(type.Regular, 8, 9, PdfColor.Black);

    internal TextStyle PaymentHeading { get; } = new(type.Bold, 8, 11, PdfColor.Black);

    internal TextStyle PaymentValue { get; } = new(type.Regular, 10, 11, PdfColor.Black);

    internal TextStyle Caption { get; } = new(type.Regular, 6.5, 9, PdfColor.Black);

    /// <summary>Smaller where long names would need more room than the receipt has.</summary>
    internal TextStyle ReceiptValueFor(IReadOnlyList<string> lines, double width) =>
        lines.Sum(line => ReceiptValue.Wrap(line, width).Count()) > MostReceiptLines ? ReceiptValue with { Size = 6, Leading = 7 } : ReceiptValue;
}
