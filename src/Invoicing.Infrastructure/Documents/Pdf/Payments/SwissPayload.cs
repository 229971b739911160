namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>A payment without structured reference as the Swiss Implementation Guidelines QR-bill write it, version 0200.</summary>
internal static class SwissPayload
{
    private const int LongestMessage = 140;
    private static readonly string[] NoAddress = [.. Enumerable.Repeat(string.Empty, 7)];

    internal static string Of(PaymentRequest request, SwissAddress creditor, SwissAddress? debtor)
    {
        string[] fields =
        [
            "SPC", "0200", "1", request.Account.Iban,
            .. creditor.Fields,
            .. NoAddress,
            request.AmountText, request.Currency.Code,
            .. debtor?.Fields ?? NoAddress,
            "NON", string.Empty, PayloadText.Line(request.Message, LongestMessage), "EPD",
        ];
        return string.Join('\n', fields);
    }
}
