using System.Linq.Expressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Contracts;
using Invoicing.Application.Listing;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class ContractQueries(InvoicingDbContext db, ListReader lists) : IContractQueries
{
    private IQueryable<Contract> Kept => ContractColumns.Kept(db).AsNoTracking();

    public Task<ContractView?> FindAsync(ContractId id, CancellationToken cancellationToken) =>
        ViewAsync(contract => contract.Id == id, cancellationToken);

    public Task<ContractView?> FindBySerialAsync(OrganizationId organization, long serial, CancellationToken cancellationToken) =>
        ViewAsync(contract => contract.OrganizationId == organization && contract.Serial == serial, cancellationToken);

    public async Task<ContractPage> ListAsync(
        ContractListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var matching = ContractFilter.Apply(db, Kept, listing);
        if (visible is not null)
        {
            matching = matching.Where(contract => visible.Contains(contract.OrganizationId));
        }

        long? total = listing.WithTotal ? await matching.LongCountAsync(cancellationToken) : null;
        var page = Order(ContractFilter.Behind(matching, listing), listing).Skip(listing.Offset).Take(listing.Limit + 1);
        var found = await Order(WithCustomer(page), listing).ToListAsync(cancellationToken);
        var shown = found.Take(listing.Limit).Select(row => ContractView.Of(row.Contract, row.CustomerSerial)).ToArray();
        return new ContractPage(shown, found.Count > listing.Limit ? shown[^1].Serial : null) { Total = total };
    }

    public Task<SelectedPage<ContractView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) =>
        lists.ReadAsync(
            ContractColumns.All, Kept, visible is null ? null : contract => visible.Contains(contract.OrganizationId), selection, ViewsAsync, cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, ContractView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new ContractId(id)).ToArray();
        var found = await WithCustomer(Kept.Where(contract => wanted.Contains(contract.Id))).ToListAsync(cancellationToken);
        return found.ToDictionary(row => row.Contract.Id.Value, row => ContractView.Of(row.Contract, row.CustomerSerial));
    }

    private static IQueryable<Contract> Order(IQueryable<Contract> contracts, ContractListing listing) => (listing.Order, listing.Descending) switch
    {
        (ContractOrder.CreatedAt, false) => contracts.OrderBy(contract => contract.CreatedAt).ThenBy(contract => contract.Serial),
        (ContractOrder.CreatedAt, true) => contracts.OrderByDescending(contract => contract.CreatedAt).ThenByDescending(contract => contract.Serial),
        (_, false) => contracts.OrderBy(contract => contract.Serial),
        _ => contracts.OrderByDescending(contract => contract.Serial),
    };

    private static IQueryable<Row> Order(IQueryable<Row> rows, ContractListing listing) => (listing.Order, listing.Descending) switch
    {
        (ContractOrder.CreatedAt, false) => rows.OrderBy(row => row.Contract.CreatedAt).ThenBy(row => row.Contract.Serial),
        (ContractOrder.CreatedAt, true) => rows.OrderByDescending(row => row.Contract.CreatedAt).ThenByDescending(row => row.Contract.Serial),
        (_, false) => rows.OrderBy(row => row.Contract.Serial),
        _ => rows.OrderByDescending(row => row.Contract.Serial),
    };

    private async Task<ContractView?> ViewAsync(Expression<Func<Contract, bool>> condition, CancellationToken cancellationToken) =>
        await WithCustomer(Kept.Where(condition)).SingleOrDefaultAsync(cancellationToken) is { } found
            ? ContractView.Of(found.Contract, found.CustomerSerial)
            : null;

    // A deleted customer's contracts are shown as they are.
    private IQueryable<Row> WithCustomer(IQueryable<Contract> contracts) =>
        from contract in contracts
        join customer in db.Customers on contract.CustomerId equals customer.Id
        select new Row { Contract = contract, CustomerSerial = customer.Serial };

    private sealed class Row
    {
        public required Contract Contract { get; init; }

        public required long CustomerSerial { get; init; }
    }
}
