namespace Invoicing.Application.Documents;

/// <summary>
/// What a rendering shows: a format-neutral snapshot of one invoice. Writers read this and nothing else, so that
/// every format shows the same stored figures. Amounts are decimals in the document's currency, already rounded.
/// </summary>
public sealed record InvoiceDocument(
    string Title,
    string Number,
    DateOnly IssueDate,
    DateOnly? DueDate,
    string CurrencyCode,
    int CurrencyDecimals,
    DocumentParty Seller,
    DocumentParty Buyer,
    string? Reference,
    IReadOnlyList<DocumentLine> Lines,
    IReadOnlyList<DocumentTax> Taxes,
    DocumentTotals Totals,
    IReadOnlyList<DocumentInstalment> Instalments,
    IReadOnlyList<string> Notes)
{
    public IReadOnlyList<DocumentRemark> Remarks { get; init; } = [];
}

public sealed record DocumentParty(string Name, IReadOnlyList<string> AddressLines, string? VatId, string? RegistrationId, string? Email);

public sealed record DocumentLine(string Description, decimal Quantity, decimal UnitPrice, decimal Net, string TaxCategory, decimal TaxRate);

public sealed record DocumentTax(string Category, decimal Rate, decimal Base, decimal Amount);

public sealed record DocumentInstalment(DateOnly DueDate, decimal Amount);

public sealed record DocumentTotals(
    decimal LineTotal,
    decimal Allowances,
    decimal Charges,
    decimal TaxExclusive,
    decimal Tax,
    decimal TaxInclusive,
    decimal Rounding,
    decimal Paid,
    decimal Due)
{
    /// <summary>What was paid before the issue.</summary>
    public decimal Prepaid { get; init; }
}
