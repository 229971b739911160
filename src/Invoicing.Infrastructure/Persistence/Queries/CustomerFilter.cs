using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class CustomerFilter
{
    public static IQueryable<Customer> Apply(IQueryable<Customer> customers, CustomerListing listing)
    {
        if (listing.Organization is { } organization)
        {
            customers = customers.Where(customer => customer.OrganizationId == organization);
        }

        if (listing.Organizations is { Count: > 0 } organizations)
        {
            customers = customers.Where(customer => organizations.Contains(customer.OrganizationId));
        }

        if (listing.Id is { } id)
        {
            customers = customers.Where(customer => customer.Id == id);
        }

        if (listing.ExternalId is { } externalId)
        {
            customers = customers.Where(customer => customer.ExternalId == externalId);
        }

        if (listing.Email?.ToLowerInvariant() is { } email)
        {
            customers = customers.Where(customer => customer.EmailKey == email);
        }

        if (listing.NameContains?.ToLowerInvariant() is { } part)
        {
            customers = customers.Where(customer => SmallLetters.Of(customer.Name).Contains(part));
        }

        return listing.Text?.ToLowerInvariant() is { } text
            ? customers.Where(customer => SmallLetters.Of(customer.Name).Contains(text)
                || customer.EmailKey.Contains(text)
                || (customer.ExternalId != null && SmallLetters.Of(customer.ExternalId).StartsWith(text)))
            : customers;
    }
}
