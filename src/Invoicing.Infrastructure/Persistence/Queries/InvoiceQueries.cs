using System.Linq.Expressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class InvoiceQueries(InvoicingDbContext db) : IInvoiceQueries
{
    public Task<InvoiceView?> FindAsync(InvoiceId id, CancellationToken cancellationToken) =>
        FindAsync(invoice => invoice.Id == id, cancellationToken);

    public Task<InvoiceView?> FindBySerialAsync(long serial, CancellationToken cancellationToken) =>
        FindAsync(invoice => invoice.Serial == serial, cancellationToken);

    private async Task<InvoiceView?> FindAsync(Expression<Func<Invoice, bool>> condition, CancellationToken cancellationToken)
    {
        var query =
            from invoice in db.Invoices.Where(condition)
            join seller in db.Organizations on invoice.OrganizationId equals seller.Id
            join customer in db.Customers on invoice.CustomerId equals customer.Id into customers
            from buyer in customers.DefaultIfEmpty()
            select new { invoice, seller, buyer };
        var found = await query.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : InvoiceViews.Of(found.invoice, found.seller, found.buyer);
    }
}
