using System.Linq.Expressions;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class ContractQueries(InvoicingDbContext db) : IContractQueries
{
    private IQueryable<Contract> Kept => db.Contracts.AsNoTracking().Where(contract => contract.WithdrawnAt == null);

    public Task<ContractView?> FindAsync(ContractId id, CancellationToken cancellationToken) =>
        ViewAsync(contract => contract.Id == id, cancellationToken);

    public Task<ContractView?> FindBySerialAsync(OrganizationId organization, long serial, CancellationToken cancellationToken) =>
        ViewAsync(contract => contract.OrganizationId == organization && contract.Serial == serial, cancellationToken);

    public async Task<ContractPage> ListAsync(
        ContractListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var found = await WithCustomer(Matching(listing, visible).OrderBy(contract => contract.Serial).Take(listing.Limit + 1))
            .OrderBy(row => row.Contract.Serial)
            .ToListAsync(cancellationToken);
        var shown = found.Take(listing.Limit).Select(row => ContractView.Of(row.Contract, row.CustomerSerial)).ToArray();
        return new ContractPage(shown, found.Count > listing.Limit ? shown[^1].Serial : null);
    }

    private IQueryable<Contract> Matching(ContractListing listing, IReadOnlyCollection<OrganizationId>? visible)
    {
        var contracts = Kept;
        if (visible is not null)
        {
            contracts = contracts.Where(contract => visible.Contains(contract.OrganizationId));
        }

        if (listing.Organization is { } organization)
        {
            contracts = contracts.Where(contract => contract.OrganizationId == organization);
        }

        if (listing.Customer is { } customer)
        {
            contracts = contracts.Where(contract => contract.CustomerId == customer);
        }

        if (listing.Statuses is { } statuses)
        {
            contracts = contracts.Where(contract => statuses.Contains(contract.Status));
        }

        return listing.After is { } after ? contracts.Where(contract => contract.Serial > after) : contracts;
    }

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
