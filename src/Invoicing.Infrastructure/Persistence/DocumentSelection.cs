namespace Invoicing.Infrastructure.Persistence;

/// <summary>
/// Which of a collection's documents are asked for and in which order. The statement's values are account, organization, collection and how
/// many at most; then the field, if there is one; then the keys as a JSON array, if there are any.
/// </summary>
/// <param name="WithLedger">Also the invoices that have no document: those that were made through other APIs.</param>
/// <param name="ByField">In the order of a field (by type, then value, ties by key), without those that do not have it; else by key.</param>
internal sealed record DocumentSelection(bool WithLedger, bool ByField, bool OfKeys, bool Descending)
{
    public string Direction => Descending ? "desc" : "asc";

    /// <summary>The place of the field among the values.</summary>
    public string Field => "{4}";

    /// <summary>The place of the keys among the values.</summary>
    public string Keys => ByField ? "{5}" : "{4}";
}

/// <param name="Json">Null for an invoice of the ledger that has no document.</param>
/// <param name="InvoiceId">That invoice.</param>
internal sealed record DocumentRow(string Key, string? Json, Guid? InvoiceId);
