using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Invoices.Import;

/// <summary>What an electronic invoice says, in the terms of EN 16931 and as it says it: nothing is computed, nothing is put right.</summary>
/// <param name="Syntax"><c>ubl</c> or <c>cii</c>.</param>
/// <param name="TypeCode">BT-3, UNTDID 1001.</param>
/// <param name="Currency">BT-5.</param>
public sealed record ImportedInvoice(
    string Syntax,
    string TypeCode,
    string Currency,
    ImportedParty Seller,
    ImportedParty Buyer,
    IReadOnlyList<ImportedLine> Lines,
    ImportedTotals Totals)
{
    /// <summary>BT-24.</summary>
    public string? Specification { get; init; }

    /// <summary>BT-1.</summary>
    public string? Number { get; init; }

    /// <summary>BT-2.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>BT-9.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>BT-7.</summary>
    public DateOnly? TaxPointDate { get; init; }

    /// <summary>BT-22.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public DocumentReferences References { get; init; } = new();

    public Delivery? Delivery { get; init; }

    public InvoicingPeriod? InvoicingPeriod { get; init; }

    /// <summary>BT-20.</summary>
    public string? PaymentTerms { get; init; }

    /// <summary>BG-20.</summary>
    public IReadOnlyList<ImportedAllowance> Allowances { get; init; } = [];

    /// <summary>BG-21.</summary>
    public IReadOnlyList<ImportedAllowance> Charges { get; init; } = [];

    /// <summary>BG-23.</summary>
    public IReadOnlyList<ImportedTaxGroup> Taxes { get; init; } = [];

    /// <summary>BT-84.</summary>
    public IReadOnlyList<string> PaymentAccounts { get; init; } = [];

    /// <summary>BG-24, the embedded ones.</summary>
    public IReadOnlyList<ImportedFile> Files { get; init; } = [];

    /// <summary>What the document says and the ledger has no place for.</summary>
    public IReadOnlyList<ImportedTerm> NotModelled { get; init; } = [];
}

/// <param name="Path">Where it stands, for example <c>/Invoice/InvoiceLine[2]/Item/OriginCountry/IdentificationCode</c>.</param>
/// <param name="Value">Shortened where it is long.</param>
public sealed record ImportedTerm(string Path, string Value)
{
    /// <summary>The business term or group, for example <c>BT-159</c>, where it is known here.</summary>
    public string? Term { get; init; }
}

/// <summary>BG-24.</summary>
public sealed record ImportedFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>BG-22, as the document states it.</summary>
public sealed record ImportedTotals
{
    /// <summary>BT-106.</summary>
    public decimal? LineTotal { get; init; }

    /// <summary>BT-107.</summary>
    public decimal? Allowances { get; init; }

    /// <summary>BT-108.</summary>
    public decimal? Charges { get; init; }

    /// <summary>BT-109.</summary>
    public decimal? TaxExclusive { get; init; }

    /// <summary>BT-110.</summary>
    public decimal? Tax { get; init; }

    /// <summary>BT-112.</summary>
    public decimal? TaxInclusive { get; init; }

    /// <summary>BT-113.</summary>
    public decimal? Prepaid { get; init; }

    /// <summary>BT-114.</summary>
    public decimal? Rounding { get; init; }

    /// <summary>BT-115.</summary>
    public decimal? Due { get; init; }
}
