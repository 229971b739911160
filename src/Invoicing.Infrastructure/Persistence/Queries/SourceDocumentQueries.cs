using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Application.SourceDocuments;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.SourceDocuments;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class SourceDocumentQueries(InvoicingDbContext db, IStatements statements) : ISourceDocumentQueries
{
    public async Task<SourceDocumentView?> FindAsync(OrganizationId organization, string collection, string key, CancellationToken cancellationToken)
    {
        var document = await db.SourceDocuments.AsNoTracking()
            .Where(document => document.OrganizationId == organization && document.Collection == collection && document.Key == key)
            .Select(document => new SourceDocumentView(document.Key, document.Json))
            .SingleOrDefaultAsync(cancellationToken);
        return document is null && collection == SourceDocument.Invoices ? await FindInLedgerAsync(organization, key, cancellationToken) : document;
    }

    public async Task<IReadOnlyList<SourceDocumentView>> ListAsync(
        OrganizationId organization,
        string collection,
        SourceDocumentOrder order,
        IReadOnlyList<string>? keys,
        int limit,
        CancellationToken cancellationToken)
    {
        var selection = new DocumentSelection(collection == SourceDocument.Invoices, order.Field is not null, keys is not null, order.Descending);

        // The statement names the account itself: no filter of the model is added to it.
        var values = new List<object> { db.AccountId.Value, organization.Value, collection, limit };
        values.AddRange(order.Field is null ? [] : [order.Field]);
        values.AddRange(keys is null ? [] : [JsonSerializer.Serialize(keys)]);
        var rows = await db.Database.SqlQueryRaw<DocumentRow>(statements.SelectDocuments(selection), [.. values]).ToListAsync(cancellationToken);
        var ledger = await LoadAsync([.. rows.Where(row => row.InvoiceId is not null).Select(row => new InvoiceId(row.InvoiceId!.Value))], cancellationToken);
        return [.. rows
            .Select(row => row.Json is not null ? new SourceDocumentView(row.Key, row.Json) : ledger.GetValueOrDefault(new InvoiceId(row.InvoiceId!.Value)))
            .OfType<SourceDocumentView>()];
    }

    // A number can belong to two series; the older invoice is the one that is shown under it.
    private async Task<SourceDocumentView?> FindInLedgerAsync(OrganizationId organization, string key, CancellationToken cancellationToken)
    {
        var invoices = db.Invoices.WhereKeyIsAmong(organization, [key]).OrderBy(invoice => invoice.CreatedAt).ThenBy(invoice => invoice.Serial).Take(1);
        return (await Rows(invoices).FirstOrDefaultAsync(cancellationToken))?.Document.ToView();
    }

    private async Task<Dictionary<InvoiceId, SourceDocumentView>> LoadAsync(IReadOnlyCollection<InvoiceId> ids, CancellationToken cancellationToken) =>
        ids.Count == 0 ? [] : await Rows(db.Invoices.Where(invoice => ids.Contains(invoice.Id)))
            .ToDictionaryAsync(row => row.Id, row => row.Document.ToView(), cancellationToken);

    private IQueryable<LedgerRow> Rows(IQueryable<Invoice> invoices) =>
        from invoice in invoices
        join customer in db.Customers on invoice.CustomerId equals customer.Id into customers
        from buyer in customers.DefaultIfEmpty()
        select new LedgerRow(
            invoice.Id,
            new LedgerDocument
            {
                Key = invoice.ExternalId ?? TextOf(invoice.Number) ?? invoice.Id.ToString(),
                Kind = invoice.Kind,
                Status = invoice.Status,
                Number = TextOf(invoice.Number),
                Reference = invoice.Reference,
                Customer = NameOf(invoice.Buyer) ?? buyer!.Name,
                Due = Money.OfMinor(invoice.Totals.Due, invoice.Currency),
                Paid = Money.OfMinor(invoice.PaidMinor, invoice.Currency),
                IssueDate = invoice.IssueDate,
                DueDate = invoice.DueDate,
                CreatedAt = invoice.CreatedAt,
                UpdatedAt = invoice.UpdatedAt,
            });

    private static string? TextOf(InvoiceNumber? number) => number?.Value;

    private static string? NameOf(Party? buyer) => buyer?.Name;

    private sealed record LedgerRow(InvoiceId Id, LedgerDocument Document);
}
