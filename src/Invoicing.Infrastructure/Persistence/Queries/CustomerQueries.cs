using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class CustomerQueries(InvoicingDbContext db, ListReader lists) : ICustomerQueries
{
    private IQueryable<Customer> Kept => CustomerColumns.Kept(db).AsNoTracking();

    public Task<CustomerView?> FindAsync(CustomerId id, CancellationToken cancellationToken) =>
        ViewAsync(Kept.Where(customer => customer.Id == id), cancellationToken);

    public Task<CustomerView?> FindByExternalIdAsync(OrganizationId organization, string externalId, CancellationToken cancellationToken) =>
        ViewAsync(Kept.Where(customer => customer.OrganizationId == organization && customer.ExternalId == externalId), cancellationToken);

    public Task<CustomerView?> FindBySerialAsync(OrganizationId organization, long serial, CancellationToken cancellationToken) =>
        ViewAsync(Kept.Where(customer => customer.OrganizationId == organization && customer.Serial == serial), cancellationToken);

    public async Task<CustomerPage> ListAsync(
        CustomerListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var matching = CustomerFilter.Apply(Kept, listing);
        if (visible is not null)
        {
            matching = matching.Where(customer => visible.Contains(customer.OrganizationId));
        }

        long? total = listing.WithTotal ? await matching.LongCountAsync(cancellationToken) : null;
        var found = await CustomerSorting.Apply(matching, listing)
            .Skip(listing.Offset)
            .Take(listing.Limit + 1)
            .ToListAsync(cancellationToken);
        var next = found.Count > listing.Limit ? CustomerSorting.CursorOf(found[listing.Limit - 1], listing.Order) : null;
        return new CustomerPage([.. found.Take(listing.Limit).Select(CustomerView.Of)], total, next);
    }

    public Task<SelectedPage<CustomerView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) =>
        lists.ReadAsync(
            CustomerColumns.All, Kept, visible is null ? null : customer => visible.Contains(customer.OrganizationId), selection, ViewsAsync, cancellationToken);

    public async Task<CustomerTies> CountTiesAsync(CustomerId id, CancellationToken cancellationToken)
    {
        var contracts = await db.Contracts
            .CountAsync(contract => contract.CustomerId == id && (contract.Status == ContractStatus.Active || contract.Status == ContractStatus.Paused), cancellationToken);
        var invoices = await db.Invoices.CountAsync(
            invoice => invoice.CustomerId == id
                && invoice.Kind == InvoiceKind.Invoice
                && (invoice.Status == InvoiceStatus.Issued || invoice.Status == InvoiceStatus.PartiallyPaid),
            cancellationToken);
        return new CustomerTies(contracts, invoices);
    }

    private async Task<IReadOnlyDictionary<Guid, CustomerView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new CustomerId(id)).ToArray();
        var found = await Kept.Where(customer => wanted.Contains(customer.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(customer => customer.Id.Value, CustomerView.Of);
    }

    private static async Task<CustomerView?> ViewAsync(IQueryable<Customer> customers, CancellationToken cancellationToken) =>
        await customers.SingleOrDefaultAsync(cancellationToken) is { } found ? CustomerView.Of(found) : null;
}
