using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;

namespace Invoicing.Infrastructure.Persistence.Queries;

/// <summary>The order of a list, and what lies behind a cursor in it.</summary>
internal static class CustomerSorting
{
    public static IQueryable<Customer> Apply(IQueryable<Customer> customers, CustomerListing listing)
    {
        var behind = listing.After is { } cursor ? Behind(customers, listing, cursor) : customers;
        return (listing.Order, listing.Descending) switch
        {
            (CustomerOrder.Name, false) => behind.OrderBy(customer => customer.Name).ThenBy(customer => customer.Serial),
            (CustomerOrder.Name, true) => behind.OrderByDescending(customer => customer.Name).ThenByDescending(customer => customer.Serial),
            (CustomerOrder.Email, false) => behind.OrderBy(customer => customer.EmailKey).ThenBy(customer => customer.Serial),
            (CustomerOrder.Email, true) => behind.OrderByDescending(customer => customer.EmailKey).ThenByDescending(customer => customer.Serial),
            (_, false) => behind.OrderBy(customer => customer.CreatedAt).ThenBy(customer => customer.Serial),
            _ => behind.OrderByDescending(customer => customer.CreatedAt).ThenByDescending(customer => customer.Serial),
        };
    }

    public static CustomerCursor CursorOf(Customer customer, CustomerOrder order) =>
        new(customer.CreatedAt, order == CustomerOrder.Email ? customer.EmailKey : customer.Name, customer.Serial);

    private static IQueryable<Customer> Behind(IQueryable<Customer> customers, CustomerListing listing, CustomerCursor cursor)
    {
        var (at, text, serial) = (cursor.CreatedAt, cursor.Text, cursor.Serial);
        return (listing.Order, listing.Descending) switch
        {
            (CustomerOrder.Name, false) => customers.Where(customer =>
                string.Compare(customer.Name, text) > 0 || (customer.Name == text && customer.Serial > serial)),
            (CustomerOrder.Name, true) => customers.Where(customer =>
                string.Compare(customer.Name, text) < 0 || (customer.Name == text && customer.Serial < serial)),
            (CustomerOrder.Email, false) => customers.Where(customer =>
                string.Compare(customer.EmailKey, text) > 0 || (customer.EmailKey == text && customer.Serial > serial)),
            (CustomerOrder.Email, true) => customers.Where(customer =>
                string.Compare(customer.EmailKey, text) < 0 || (customer.EmailKey == text && customer.Serial < serial)),
            (_, false) => customers.Where(customer => customer.CreatedAt > at || (customer.CreatedAt == at && customer.Serial > serial)),
            _ => customers.Where(customer => customer.CreatedAt < at || (customer.CreatedAt == at && customer.Serial < serial)),
        };
    }
}
