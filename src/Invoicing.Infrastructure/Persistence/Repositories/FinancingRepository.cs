using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Financing;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

// Two that make one at once collide on its key, and the loser starts again with the winner's row.
internal sealed class FinancingRepository(InvoicingDbContext db) : IFinancingRepository
{
    public async Task<FinancedInvoice> GetOrAddAsync(Invoice invoice, CancellationToken cancellationToken) =>
        await db.FinancedInvoices.SingleOrDefaultAsync(financed => financed.InvoiceId == invoice.Id, cancellationToken)
        ?? db.FinancedInvoices.Add(FinancedInvoice.Of(invoice)).Entity;

    public async Task<CompanyLine> GetOrAddAsync(Organization company, CancellationToken cancellationToken) =>
        await db.CompanyLines.SingleOrDefaultAsync(line => line.OrganizationId == company.Id, cancellationToken)
        ?? db.CompanyLines.Add(CompanyLine.Of(company)).Entity;

    public async Task<DebtorLine> GetOrAddAsync(Customer debtor, CancellationToken cancellationToken) =>
        await db.DebtorLines.SingleOrDefaultAsync(line => line.CustomerId == debtor.Id, cancellationToken)
        ?? db.DebtorLines.Add(DebtorLine.Of(debtor)).Entity;
}
