using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;

namespace Invoicing.Api.Dialects.Polar.Customers;

/// <summary>What follows from a change by what the customer is already.</summary>
internal static class CustomerChanges
{
    public static CustomerChange For(this CustomerChange change, CustomerView current, bool dropsName) =>
        KindOfTaxId(Name(change, current, dropsName), current);

    // A customer without a name goes by its e-mail address in the ledger, also after that has changed.
    private static CustomerChange Name(CustomerChange change, CustomerView current, bool dropsName)
    {
        var isNameless = dropsName || (change.Name is null && CustomerAttributes.Name(current) is null);
        var email = change.Email is { } changed ? changed.Value : current.Email;
        return isNameless && email is not null ? change with { Name = email } : change;
    }

    private static CustomerChange KindOfTaxId(CustomerChange change, CustomerView current) =>
        change is { Address: null, TaxIds: [{ Type: "" } taxId] } && current.Address is { } address
            ? change with { TaxIds = [CustomerAttributes.TaxIdOf(taxId.Value, address.CountryCode)] }
            : change;
}
