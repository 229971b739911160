namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>A SEPA credit transfer as EPC069-12 writes it into a code, version 002.</summary>
internal static class EpcPayload
{
    private const int LongestName = 70;
    private const int LongestText = 140;

    internal static string Of(PaymentRequest request) => string.Join(
        '\n',
        "BCD",
        "002",
        "1",
        "SCT",
        request.Account.Bic ?? string.Empty,
        PayloadText.Line(request.Account.Name ?? request.Seller.LegalName ?? request.Seller.Name, LongestName),
        request.Account.Iban,
        $"EUR{request.AmountText}",
        string.Empty,
        string.Empty,
        PayloadText.Line(request.Message, LongestText));
}
