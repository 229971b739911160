namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>What an electronic invoice says, in the order of the business terms, as text of the syntax it was read from; dates are ISO's.</summary>
internal sealed record Said(
    string? Specification,
    string? Process,
    string? Number,
    string? IssueDate,
    string? TypeCode,
    string? Currency,
    string? DueDate,
    string? TaxPointDate,
    SaidParty Seller,
    SaidParty Buyer,
    IReadOnlyList<SaidLine> Lines,
    IReadOnlyList<SaidTax> Taxes,
    IReadOnlyList<SaidAllowance> Allowances,
    IReadOnlyList<SaidAllowance> Charges,
    SaidTotals Totals,
    SaidPayment Payment)
{
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>BT-10 to BT-19 and BG-3, by name.</summary>
    public required IReadOnlyDictionary<string, string?> References { get; init; }

    public required SaidPeriod? Period { get; init; }

    public required string? DeliveryDate { get; init; }

    public required string? DeliveryName { get; init; }

    public required SaidAddress? DeliveryAddress { get; init; }
}

internal sealed record SaidParty(
    string? Name, string? TradingName, SaidAddress? Address, string? VatId, string? TaxNumber, SaidId? Registration, SaidId? Endpoint, string? ContactName, string? Phone, string? Email);

internal sealed record SaidId(string Value, string? Scheme);

internal sealed record SaidAddress(string? Line1, string? Line2, string? City, string? PostalCode, string? State, string? Country);

internal sealed record SaidPeriod(string? Start, string? End);

internal sealed record SaidLine(
    string? Id, string? Name, string? Quantity, string? Unit, string? Price, string? Net, string? Category, string? Rate, SaidPeriod? Period, IReadOnlyList<SaidAllowance> Allowances);

/// <param name="IsCharge">Of a line, where both are told in one list.</param>
internal sealed record SaidAllowance(bool IsCharge, string? Amount, string? Code, string? Reason, string? Category, string? Rate);

internal sealed record SaidTax(string? Category, string? Rate, string? Base, string? Amount, string? ReasonCode, string? Reason);

internal sealed record SaidTotals(
    string? Lines, string? Allowances, string? Charges, string? TaxExclusive, string? Tax, string? TaxInclusive, string? Prepaid, string? Rounding, string? Due);

internal sealed record SaidPayment(string? Terms, string? Remittance, IReadOnlyList<SaidAccount> Accounts);

internal sealed record SaidAccount(string? Code, string? Number, string? Name, string? Bic);
