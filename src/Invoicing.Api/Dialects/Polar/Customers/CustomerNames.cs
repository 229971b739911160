using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;

namespace Invoicing.Api.Dialects.Polar.Customers;

/// <summary>A customer without a name goes by its e-mail address in the ledger, also after that has changed.</summary>
internal static class CustomerNames
{
    public static CustomerChange Follow(CustomerChange change, CustomerView current, bool dropsName)
    {
        var isNameless = dropsName || (change.Name is null && CustomerAttributes.Name(current) is null);
        var email = change.Email is { } changed ? changed.Value : current.Email;
        return isNameless && email is not null ? change with { Name = email } : change;
    }
}
