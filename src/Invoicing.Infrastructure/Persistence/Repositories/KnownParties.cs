using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class KnownParties(InvoicingDbContext db) : IKnownParties
{
    private const int Few = 10;

    public async Task<IReadOnlyList<Organization>> FindSellersAsync(PartyMark mark, CancellationToken cancellationToken)
    {
        var found = mark switch
        {
            VatIdMark { Spellings: var spellings } => db.Organizations.Where(organization => organization.VatId != null && spellings.Contains(organization.VatId)),
            RegistrationMark { RegistrationId: var registration } => db.Organizations.Where(organization => organization.RegistrationId == registration),
            EndpointMark { Endpoint: var endpoint } => db.Organizations.Where(organization => organization.Endpoint == endpoint),
            NameMark { Name: var name } => db.Organizations.Where(organization => organization.Name == name || organization.LegalName == name),
            _ => throw new InvalidOperationException($"No organization is known by {mark.Kind}."),
        };
        return await found.OrderBy(organization => organization.CreatedAt).Take(Few).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Customer>> FindBuyersAsync(OrganizationId organization, PartyMark mark, CancellationToken cancellationToken)
    {
        var kept = db.Customers.Where(customer => customer.OrganizationId == organization && customer.DeletedAt == null);
        var found = mark switch
        {
            VatIdMark { Spellings: var spellings } => kept.Where(customer => customer.VatId != null && spellings.Contains(customer.VatId)),
            RegistrationMark { RegistrationId: var registration } => kept.Where(customer => customer.RegistrationId == registration),
            EndpointMark { Endpoint: var endpoint } => kept.Where(customer => customer.Endpoint == endpoint),
            NameMark byName => Named(kept, byName.Name, byName.Email?.ToLowerInvariant() ?? string.Empty),
            _ => throw new InvalidOperationException($"No customer is known by {mark.Kind}."),
        };
        return await found.OrderBy(customer => customer.Serial).Take(Few).ToListAsync(cancellationToken);
    }

    private static IQueryable<Customer> Named(IQueryable<Customer> customers, string name, string emailKey) =>
        customers.Where(customer => customer.Name == name && customer.EmailKey == emailKey);
}
