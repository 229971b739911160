using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;

namespace Invoicing.Infrastructure.Persistence.Queries;

/// <summary>Which contracts a listing asks for.</summary>
internal static class ContractFilter
{
    public static IQueryable<Contract> Apply(InvoicingDbContext db, IQueryable<Contract> contracts, ContractListing listing) =>
        ByDates(ByWords(db, contracts, listing), listing);

    public static IQueryable<Contract> Behind(IQueryable<Contract> contracts, ContractListing listing)
    {
        if (listing.Behind is { } cursor)
        {
            var (at, serial) = cursor;
            return listing.Descending
                ? contracts.Where(contract => contract.CreatedAt < at || (contract.CreatedAt == at && contract.Serial < serial))
                : contracts.Where(contract => contract.CreatedAt > at || (contract.CreatedAt == at && contract.Serial > serial));
        }

        if (listing.After is not { } after)
        {
            return contracts;
        }

        return listing.Descending ? contracts.Where(contract => contract.Serial < after) : contracts.Where(contract => contract.Serial > after);
    }

    private static IQueryable<Contract> ByWords(InvoicingDbContext db, IQueryable<Contract> contracts, ContractListing listing)
    {
        if (listing.Organization is { } organization)
        {
            contracts = contracts.Where(contract => contract.OrganizationId == organization);
        }

        if (listing.Customer is { } customer)
        {
            contracts = contracts.Where(contract => contract.CustomerId == customer);
        }

        if (listing.CustomerExternalId is { } externalId)
        {
            contracts = contracts.Where(contract => db.Customers.Any(buyer => buyer.Id == contract.CustomerId && buyer.ExternalId == externalId));
        }

        if (listing.Statuses is { } statuses)
        {
            contracts = contracts.Where(contract => statuses.Contains(contract.Status));
        }

        return listing.NameContains?.ToLowerInvariant() is { } part
            ? contracts.Where(contract => SmallLetters.Of(contract.Name).Contains(part))
            : contracts;
    }

    private static IQueryable<Contract> ByDates(IQueryable<Contract> contracts, ContractListing listing)
    {
        if (listing.StartFrom is { } startFrom)
        {
            contracts = contracts.Where(contract => contract.Start >= startFrom);
        }

        if (listing.StartTo is { } startTo)
        {
            contracts = contracts.Where(contract => contract.Start <= startTo);
        }

        if (listing.EndFrom is { } endFrom)
        {
            contracts = contracts.Where(contract => contract.End >= endFrom);
        }

        if (listing.EndTo is { } endTo)
        {
            contracts = contracts.Where(contract => contract.End <= endTo);
        }

        if (listing.IsOpen is { } isOpen)
        {
            contracts = isOpen ? contracts.Where(contract => contract.End == null) : contracts.Where(contract => contract.End != null);
        }

        if (listing.CreatedFrom?.ToUniversalTime() is { } createdFrom)
        {
            contracts = contracts.Where(contract => contract.CreatedAt >= createdFrom);
        }

        return listing.CreatedTo?.ToUniversalTime() is { } createdTo ? contracts.Where(contract => contract.CreatedAt <= createdTo) : contracts;
    }
}
