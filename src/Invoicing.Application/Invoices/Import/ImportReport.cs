namespace Invoicing.Application.Invoices.Import;

/// <summary>The draft that an electronic invoice has become, and what of it is different.</summary>
public sealed record ImportedDraftView(InvoiceView Invoice, ImportReport Report);

/// <param name="Syntax"><c>ubl</c> or <c>cii</c>.</param>
/// <param name="Number">BT-1; the draft has its own number only when it is issued.</param>
/// <param name="OrganizationBy">How the seller was found: <c>given</c>, <c>vatId</c>, <c>registrationId</c>, <c>endpoint</c> or <c>name</c>.</param>
/// <param name="CustomerBy">The same of the buyer, or <c>created</c>.</param>
public sealed record ImportReport(
    string Syntax,
    string? Specification,
    string TypeCode,
    string? Number,
    string OrganizationBy,
    string CustomerBy,
    IReadOnlyList<ImportWarning> Warnings,
    IReadOnlyList<ImportedTerm> NotKept);

/// <summary>Something that the draft says otherwise than the document.</summary>
/// <param name="Code">Stable, for example <c>total.differs</c>.</param>
public sealed record ImportWarning(string Code, string Detail)
{
    /// <summary>The business term.</summary>
    public string? Term { get; init; }

    /// <summary>What the document says.</summary>
    public string? Document { get; init; }

    /// <summary>What the draft, or the party that it names, says.</summary>
    public string? Draft { get; init; }
}
