using Invoicing.Infrastructure.Documents.Pdf.Layout;

namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>Receipt and payment part of a Swiss QR bill on the lowest 105 mm of the last page, with the measures of its style guide.</summary>
internal sealed class SwissSlip
{
    private const double Mm = 72 / 25.4;
    private const double Height = 105 * Mm;
    private const double Width = 210 * Mm;
    private const double ReceiptWidth = 62 * Mm;
    private const double Edge = 5 * Mm;
    private const double AmountTop = Height - (68 * Mm);
    private const double CodeSize = 46 * Mm;
    private const double RaisedFooter = Height - 24;

    private readonly PageCanvas canvas;
    private readonly SlipStyles styles;
    private readonly SwissTerms terms;
    private readonly PaymentRequest request;
    private readonly SwissAddress creditor;
    private readonly SwissAddress? debtor;
    private readonly double left;

    private SwissSlip(Sheet sheet, PaymentRequest request, SwissAddress creditor)
    {
        (this.request, this.creditor) = (request, creditor);
        canvas = sheet.Flow.Canvas;
        styles = new SlipStyles(sheet.Type);
        terms = SwissTerms.Of(sheet.Language.Tag);
        debtor = SwissAddress.Of(request.Buyer);
        left = (sheet.Flow.Format.Width - Width) / 2;
    }

    /// <returns>How much higher the footer of the last page has to stand; 0 without a slip.</returns>
    internal static double Draw(Sheet sheet)
    {
        if (PaymentRequest.Of(sheet.Document) is not { Code: PaymentCode.Swiss } request
            || SwissAddress.Of(request.Seller, request.Account.Name ?? request.Seller.LegalName) is not { } creditor)
        {
            return 0;
        }

        
        // The sections before leave a distance behind them, of which this much may be used.
        sheet.Flow.EnsureAbove(sheet.Flow.FooterLine + RaisedFooter - 8);
        var slip = new SwissSlip(sheet, request, creditor);
        slip.DrawLines(sheet.Flow.Format.Width);
        slip.DrawReceipt();
        slip.DrawPaymentPart();
        return RaisedFooter;
    }

    private void DrawLines(double pageWidth)
    {
        var caption = styles.Caption.Fit(terms.Separate, pageWidth / 2);
        canvas.Text(caption, (pageWidth - caption.Width) / 2, Height + 3);
        canvas.Rule(0, pageWidth, Height, 0.5, PdfColor.Black);
        canvas.Box(left + ReceiptWidth, 0, 0.5, Height, PdfColor.Black);
    }

    private void DrawReceipt()
    {
        const double width = 52 * Mm;
        var block = new SlipBlock(canvas, left + Edge, Height - Edge, width);
        block.Line(styles.Title, terms.Receipt);
        block.Top = Height - (12 * Mm);
        var value = styles.ReceiptValueFor([.. Creditor, .. debtor?.Lines ?? []], width);
        block.Paragraph(styles.ReceiptHeading, terms.Creditor, value, Creditor);
        DrawDebtor(block, styles.ReceiptHeading, value, 20 * Mm);
        DrawAmount(left + Edge, 14 * Mm, styles.ReceiptHeading, styles.ReceiptValue);
        var point = styles.ReceiptHeading.Fit(terms.AcceptancePoint, width);
        canvas.Text(point, left + Edge + width - point.Width, Height - (82 * Mm) - 6);
    }

    private void DrawPaymentPart()
    {
        var start = left + ReceiptWidth + Edge;
        new SlipBlock(canvas, start, Height - Edge, CodeSize).Line(styles.Title, terms.PaymentPart);
        DrawCode(start, Height - (17 * Mm) - CodeSize);
        DrawAmount(start, 17 * Mm, styles.PaymentHeading, styles.PaymentValue);
        var block = new SlipBlock(canvas, start + (51 * Mm), Height - Edge, 87 * Mm);
        block.Paragraph(styles.PaymentHeading, terms.Creditor, styles.PaymentValue, Creditor);
        block.Paragraph(styles.PaymentHeading, terms.AdditionalInformation, styles.PaymentValue, [PayloadText.Line(request.Message, 140)]);
        DrawDebtor(block, styles.PaymentHeading, styles.PaymentValue, 25 * Mm);
    }

    private IReadOnlyList<string> Creditor => [PaymentCodes.Grouped(request.Account.Iban), .. creditor.Lines];

    private void DrawDebtor(SlipBlock block, TextStyle heading, TextStyle value, double fieldHeight)
    {
        if (debtor is null)
        {
            block.Paragraph(heading, terms.DebtorToFill, value, []);
            block.Field(Math.Min(65 * Mm, block.Width), fieldHeight);
        }
        else
        {
            block.Paragraph(heading, terms.Debtor, value, [.. debtor.Lines]);
        }
    }

    private void DrawAmount(double x, double column, TextStyle heading, TextStyle value)
    {
        new SlipBlock(canvas, x, AmountTop, column).Paragraph(heading, terms.Currency, value, [request.Currency.Code]);
        var amount = request.Amount.ToString("#,##0.00", SlipStyles.Amounts);
        new SlipBlock(canvas, x + column, AmountTop, 36 * Mm).Paragraph(heading, terms.Amount, value, [amount]);
    }

    private void DrawCode(double x, double y)
    {
        const double ground = 7 * Mm;
        const double square = 6 * Mm;
        const double bar = square * 11 / 17;
        const double thickness = square * 3.3 / 17;
        canvas.Cells(x, y, CodeSize, QrMatrix.Of(SwissPayload.Of(request, creditor, debtor)));
        var (middle, height) = (x + (CodeSize / 2), y + (CodeSize / 2));
        Centred(ground, ground, PdfColor.White);
        Centred(square, square, PdfColor.Black);
        Centred(bar, thickness, PdfColor.White);
        Centred(thickness, bar, PdfColor.White);

        void Centred(double across, double up, PdfColor colour) => canvas.Box(middle - (across / 2), height - (up / 2), across, up, colour);
    }
}
