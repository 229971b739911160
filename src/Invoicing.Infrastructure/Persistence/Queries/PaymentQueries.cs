using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Application.Payments;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Payments;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class PaymentQueries(InvoicingDbContext db, ListReader lists) : IPaymentQueries
{
    public async Task<OwnedPayment?> FindAsync(PaymentId id, CancellationToken cancellationToken)
    {
        var query =
            from payment in db.Payments.Where(payment => payment.Id == id)
            join invoice in db.Invoices on payment.InvoiceId equals invoice.Id
            select new { payment, invoice.OrganizationId, invoice.CustomerId };
        var found = await query.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new OwnedPayment(found.OrganizationId, PaymentView.Of(found.payment, found.CustomerId?.Value));
    }

    public async Task<PaymentPage> ListAsync(InvoiceId invoice, int offset, int limit, CancellationToken cancellationToken)
    {
        var payments = db.Payments.Where(payment => payment.InvoiceId == invoice);
        var total = await payments.LongCountAsync(cancellationToken);
        var customer = await db.Invoices.Where(paid => paid.Id == invoice).Select(paid => paid.CustomerId).SingleOrDefaultAsync(cancellationToken);
        var found = await payments
            .OrderBy(payment => payment.CreatedAt)
            .ThenBy(payment => payment.Id)
            .Skip(offset)
            .Take(limit)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return new PaymentPage([.. found.Select(payment => PaymentView.Of(payment, customer?.Value))], total);
    }

    public Task<SelectedPage<PaymentView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) => lists.ReadAsync(
        PaymentColumns.All,
        db.Payments,
        visible is null ? null : payment => db.Invoices.Any(paid => paid.Id == payment.InvoiceId && visible.Contains(paid.OrganizationId)),
        selection,
        ViewsAsync,
        cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, PaymentView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new PaymentId(id)).ToArray();
        var query =
            from payment in db.Payments
            join invoice in db.Invoices on payment.InvoiceId equals invoice.Id
            where wanted.Contains(payment.Id)
            select new { payment, invoice.CustomerId };
        var found = await query.AsNoTracking().ToListAsync(cancellationToken);
        return found.ToDictionary(row => row.payment.Id.Value, row => PaymentView.Of(row.payment, row.CustomerId?.Value));
    }

    public async Task<IReadOnlyList<Money>> SumCreditAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        var sums = await db.Payments
            .Where(payment => payment.CreditHolderId == customer)
            .GroupBy(payment => payment.Currency, (currency, payments) => new { currency, sum = payments.Sum(payment => payment.UnappliedMinor) })
            .ToListAsync(cancellationToken);
        return [.. sums.OrderBy(entry => entry.currency.Code, StringComparer.Ordinal).Select(entry => Money.OfMinor(entry.sum, entry.currency))];
    }
}
