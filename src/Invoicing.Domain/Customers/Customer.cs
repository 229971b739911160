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

    /// <summary>The e-mail address in lower case, empty where there is none: what lists look for and sort by.</summary>
    public string EmailKey { get; private set; } = "";

    /// <summary>The same where it may be no other customer's; null where it may.</summary>
    public string? UniqueEmail { get; private set; }

    public CompanyIdentifier? CompanyIdentifier { get; private init; }

    public string? ExternalId { get; private set; }

    public string? VatId { get; private set; }

    public string? RegistrationId { get; private set; }

    /// <summary>Where it receives electronic invoices.</summary>
    public ElectronicAddress? Endpoint { get; private set; }

    public IReadOnlyList<TaxIdentifier> TaxIds { get; private set; } = [];

    public Address? Address { get; private set; }

    public Address? ShippingAddress { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>BCP 47.</summary>
    public string? Locale { get; private set; }

    public Attributes Attributes { get; private set; } = Attributes.Empty;

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? ModifiedAt { get; private set; }

    /// <summary>A deleted customer is found by nobody any more, but its invoices and orders keep it.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    public static Customer Create(CustomerId id, Organization organization, NewCustomer details, DateTimeOffset now)
    {
        var customer = new Customer
        {
            Id = id,
            AccountId = organization.AccountId,
            OrganizationId = organization.Id,
            CompanyIdentifier = details.CompanyIdentifier,
            TaxIds = details.TaxIds,
            Address = details.Address,
            ShippingAddress = details.ShippingAddress,
            Endpoint = details.Endpoint,
            Attributes = details.Attributes,
            CreatedAt = now,
        };
        customer.Rename(details.Name);
        customer.SetEmail(details.Email, details.EmailIsUnique);
        customer.SetTexts(details.ExternalId, details.VatId, details.Phone, details.Locale);
        customer.Register(details.RegistrationId);
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

    /// <summary>Issued invoices keep the buyer as it was.</summary>
    public void Change(CustomerChange change, DateTimeOffset now)
    {
        RefuseIfDeleted();
        if (change.Name is not null)
        {
            Rename(change.Name);
        }

        if (change.Email is { } email)
        {
            SetEmail(email.Value, change.EmailIsUnique || UniqueEmail is not null);
        }

        SetTexts(
            Replacement<string>.Apply(change.ExternalId, ExternalId),
            Replacement<string>.Apply(change.VatId, VatId),
            Replacement<string>.Apply(change.Phone, Phone),
            Replacement<string>.Apply(change.Locale, Locale));
        Register(Replacement<string>.Apply(change.RegistrationId, RegistrationId));
        Endpoint = Replacement<ElectronicAddress>.Apply(change.Endpoint, Endpoint);
        Address = Replacement<Address>.Apply(change.Address, Address);
        ShippingAddress = Replacement<Address>.Apply(change.ShippingAddress, ShippingAddress);
        TaxIds = change.TaxIds ?? TaxIds;
        Attributes = Attributes.With(change.Attributes);
        ModifiedAt = now;
        Raise(new CustomerChanged(Id));
    }

    /// <summary>Its external id, e-mail address and company identifier are free again.</summary>
    public void Delete(CustomerTies ties, DateTimeOffset now)
    {
        RefuseIfDeleted();
        if (ties.LiveContracts > 0)
        {
            throw CustomerErrors.HasLiveContracts(ties.LiveContracts);
        }

        if (ties.UnpaidInvoices > 0)
        {
            throw CustomerErrors.HasUnpaidInvoices(ties.UnpaidInvoices);
        }

        DeletedAt = now;
        ModifiedAt = now;
        Raise(new CustomerDeleted(Id));
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

    public Party ToParty() => new(Name, Address, VatId, RegistrationId ?? CompanyIdentifier?.Value, Email) { Endpoint = Endpoint, Locale = Locale };

    private void Rename(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw CustomerErrors.NameMissing();
        }

        Name = CustomerLimits.Checked(name.Trim(), CustomerLimits.Name, "name")!;
    }

    private void SetEmail(string? email, bool isUnique)
    {
        Email = CustomerLimits.Checked(email, CustomerLimits.Email, "email");
        EmailKey = email?.ToLowerInvariant() ?? "";
        UniqueEmail = isUnique ? email?.ToLowerInvariant() : null;
    }

    private void SetTexts(string? externalId, string? vatId, string? phone, string? locale)
    {
        ExternalId = CustomerLimits.Checked(externalId, CustomerLimits.ExternalId, "externalId");
        VatId = CustomerLimits.Checked(vatId, CustomerLimits.VatId, "vatId");
        Phone = CustomerLimits.Checked(phone, CustomerLimits.Phone, "phone");
        Locale = CustomerLimits.Checked(locale, CustomerLimits.Locale, "locale");
    }

    private void Register(string? registrationId) =>
        RegistrationId = CustomerLimits.Checked(registrationId, CustomerLimits.RegistrationId, "registrationId");

    private void RefuseIfDeleted()
    {
        if (DeletedAt is not null)
        {
            throw CustomerErrors.NotFound(Id);
        }
    }
}
