namespace Invoicing.Domain.Customers;

using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

/// <summary>A buyer of one organization.</summary>
public sealed class Customer : Entity
{
    private Customer()
    {
    }

    public CustomerId Id { get; private init; }

    /// <summary>Small, unique integer, for APIs that do not speak UUID. Given by the database.</summary>
    public long Serial { get; private init; }

    public OrganizationId OrganizationId { get; private init; }

    public string Name { get; private set; } = null!;

    /// <summary>Whether its identifier still stands for its name.</summary>
    public bool IsNameless => Name == CompanyIdentifier?.Value;

    public string? Email { get; private set; }

    public CompanyIdentifier? CompanyIdentifier { get; private init; }

    public string? ExternalId { get; private init; }

    public string? VatId { get; private set; }

    public Address? Address { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public static Customer Create(CustomerId id, Organization organization, NewCustomer details, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(details.Name))
        {
            throw CustomerErrors.NameMissing();
        }

        var customer = new Customer
        {
            Id = id,
            AccountId = organization.AccountId,
            OrganizationId = organization.Id,
            Name = details.Name.Trim(),
            Email = details.Email,
            CompanyIdentifier = details.CompanyIdentifier,
            ExternalId = details.ExternalId,
            VatId = details.VatId,
            Address = details.Address,
            CreatedAt = now,
        };
        customer.Raise(new CustomerCreated(id));
        return customer;
    }

    /// <summary>A debtor that a company's invoice names for the first time.</summary>
    public static Customer ForCompany(Organization organization, CompanyIdentifier debtor, string? registeredName, DateTimeOffset now)
    {
        if (debtor == organization.CompanyIdentifier)
        {
            throw CompanyErrors.SameCompany();
        }

        var details = new NewCustomer(
            registeredName ?? debtor.Value,
            CompanyIdentifier: debtor,
            Address: Address.InCountry(debtor.CountryCode));
        return Create(CustomerId.New(), organization, details, now);
    }

    /// <summary>Takes the name that a register tells, while the debtor is only known by its identifier.</summary>
    public void LearnName(string registeredName)
    {
        if (IsNameless)
        {
            Name = registeredName;
            Raise(new CustomerNamed(Id));
        }
    }

    public Party ToParty() => new(Name, Address, VatId, CompanyIdentifier?.Value, Email);
}
