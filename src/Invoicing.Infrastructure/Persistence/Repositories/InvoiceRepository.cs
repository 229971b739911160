using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class InvoiceRepository(InvoicingDbContext db, RowLocks locks) : IInvoiceRepository
{
    public async Task<Invoice> GetAsync(InvoiceId id, CancellationToken cancellationToken) =>
        await db.Invoices.SingleOrDefaultAsync(invoice => invoice.Id == id, cancellationToken) ?? throw InvoiceErrors.NotFound(id);

    public async Task<Invoice> LockAsync(InvoiceId id, CancellationToken cancellationToken)
    {
        // The lock first and the reading after it: the totals' columns have other names in a statement that is not all LINQ.
        await locks.Lock(db.Invoices, "id", id.Value).Select(invoice => invoice.Id).SingleOrDefaultAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public Task<Invoice?> FindByOrderAsync(OrderId order, CancellationToken cancellationToken) =>
        db.Invoices.SingleOrDefaultAsync(invoice => invoice.OrderId == order, cancellationToken);

    public Task<Invoice?> FindByReferenceAsync(CustomerId customer, string reference, CancellationToken cancellationToken) =>
        db.Invoices.SingleOrDefaultAsync(invoice => invoice.CustomerId == customer && invoice.Reference == reference, cancellationToken);

    public async Task<IReadOnlyList<Invoice>> ListByContractAsync(
        ContractId contract, BillingPeriod overlapping, CancellationToken cancellationToken)
    {
        var (start, end) = (overlapping.Start, overlapping.End);
        var found = await db.Invoices
            .Where(invoice => invoice.ContractId == contract && invoice.PeriodStart < end && invoice.PeriodEnd > start)
            .ToListAsync(cancellationToken);

        // Sorted here, because not every database sorts these ids by their time.
        return [.. found.OrderByDescending(invoice => invoice.Id.Value)];
    }

    public async Task<IReadOnlyList<Invoice>> ListCreditNotesAsync(InvoiceId invoice, CancellationToken cancellationToken) =>
        await db.Invoices.Where(note => note.CreditedInvoiceId == invoice).OrderBy(note => note.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Invoice>> ListAsync(IReadOnlyCollection<InvoiceId> ids, CancellationToken cancellationToken) =>
        ids.Count == 0 ? [] : await db.Invoices.Where(invoice => ids.Contains(invoice.Id)).ToListAsync(cancellationToken);

    public async Task AddAsync(Invoice invoice, CancellationToken cancellationToken) => await db.Invoices.AddAsync(invoice, cancellationToken);

    public void Remove(Invoice draft) => db.Invoices.Remove(draft);
}
