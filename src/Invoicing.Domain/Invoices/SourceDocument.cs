namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;

/// <summary>A client's own JSON of an invoice, kept as it was sent beside the ledger's draft of it.</summary>
public sealed class SourceDocument : Entity
{
    /// <summary>In characters: what may grow by merging must end somewhere.</summary>
    public const int MaximumLength = 1024 * 1024;

    private SourceDocument()
    {
    }

    public OrganizationId OrganizationId { get; private init; }

    /// <summary>The client's id of the document, unique in the organization.</summary>
    public string Key { get; private init; } = null!;

    public InvoiceId InvoiceId { get; private init; }

    /// <summary>The text, byte for byte in keys, order and numbers.</summary>
    public string Json { get; private set; } = null!;

    public string UpdatedBy { get; private set; } = null!;

    public DateTimeOffset UpdatedAt { get; private set; }

    public static SourceDocument Create(Invoice invoice, string key, string json, string by, DateTimeOffset now) => new()
    {
        AccountId = invoice.AccountId,
        OrganizationId = invoice.OrganizationId,
        Key = key,
        InvoiceId = invoice.Id,
        Json = json,
        UpdatedBy = by,
        UpdatedAt = now,
    };

    public void Replace(string json, string by, DateTimeOffset now)
    {
        Json = json;
        UpdatedBy = by;
        UpdatedAt = now;
    }
}
