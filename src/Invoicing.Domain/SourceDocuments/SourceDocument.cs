namespace Invoicing.Domain.SourceDocuments;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

/// <summary>A client's own JSON, kept as it was sent. One of an invoice stands beside the ledger's draft of it.</summary>
public sealed class SourceDocument : Entity
{
    /// <summary>The collection whose documents have an invoice in the ledger each.</summary>
    public const string Invoices = "invoices";

    /// <summary>In characters: what may grow by merging must end somewhere.</summary>
    public const int MaximumLength = 1024 * 1024;

    private SourceDocument()
    {
    }

    public OrganizationId OrganizationId { get; private init; }

    /// <summary>What the document is one of, for example <c>invoices</c>.</summary>
    public string Collection { get; private init; } = null!;

    /// <summary>The client's id of the document, unique in the collection.</summary>
    public string Key { get; private init; } = null!;

    /// <summary>The ledger's invoice, of a document among the invoices.</summary>
    public InvoiceId? InvoiceId { get; private init; }

    /// <summary>The text, byte for byte in keys, order and numbers.</summary>
    public string Json { get; private set; } = null!;

    public string UpdatedBy { get; private set; } = null!;

    public DateTimeOffset UpdatedAt { get; private set; }

    public static SourceDocument Create(Organization organization, string collection, string key, string json, string by, DateTimeOffset now)
    {
        var document = new SourceDocument
        {
            AccountId = organization.AccountId,
            OrganizationId = organization.Id,
            Collection = collection,
            Key = key,
            Json = Bounded(key, json),
            UpdatedBy = by,
            UpdatedAt = now,
        };
        document.Raise(new SourceDocumentStored(organization.Id, collection, key));
        return document;
    }

    /// <summary>The document of an invoice, which tells itself what happens to it.</summary>
    public static SourceDocument Of(Invoice invoice, string key, string json, string by, DateTimeOffset now) => new()
    {
        AccountId = invoice.AccountId,
        OrganizationId = invoice.OrganizationId,
        Collection = Invoices,
        Key = key,
        InvoiceId = invoice.Id,
        Json = Bounded(key, json),
        UpdatedBy = by,
        UpdatedAt = now,
    };

    public void Replace(string json, string by, DateTimeOffset now)
    {
        Json = Bounded(Key, json);
        UpdatedBy = by;
        UpdatedAt = now;
        if (InvoiceId is null)
        {
            Raise(new SourceDocumentStored(OrganizationId, Collection, Key));
        }
    }

    /// <summary>Says that the document is about to be removed.</summary>
    public void Delete()
    {
        if (InvoiceId is null)
        {
            Raise(new SourceDocumentDeleted(OrganizationId, Collection, Key));
        }
    }

    private static string Bounded(string key, string json) =>
        json.Length <= MaximumLength ? json : throw SourceDocumentErrors.TooLarge(key);
}
