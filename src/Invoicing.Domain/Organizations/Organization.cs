namespace Invoicing.Domain.Organizations;

using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <summary>A seller: the legal entity that issues invoices and owns number series.</summary>
public sealed class Organization : Entity
{
    private Organization()
    {
    }

    public OrganizationId Id { get; private init; }

    /// <summary>The name in addresses of APIs that do not speak UUID, unique in the account, for example <c>test-company</c>.</summary>
    public string? Handle { get; private init; }

    public string Name { get; private set; } = null!;

    public CompanyIdentifier? CompanyIdentifier { get; private init; }

    /// <summary>Whether its identifier still stands for its name.</summary>
    public bool IsNameless => Name == CompanyIdentifier?.Value;

    public string? VatId { get; private set; }

    public Address? Address { get; private set; }

    public string? Email { get; private set; }

    public Currency Currency { get; private init; } = null!;

    /// <summary>IANA name. Legal dates are dates in this zone.</summary>
    public string TimeZoneId { get; private init; } = null!;

    /// <summary>What prices carry when nothing else is said.</summary>
    public TaxRate DefaultTax { get; private set; } = null!;

    public bool IsDefault { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public static Organization Create(OrganizationId id, AccountId accountId, NewOrganization details, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(details.Name))
        {
            throw OrganizationErrors.NameMissing();
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(details.TimeZoneId, out _))
        {
            throw OrganizationErrors.TimeZoneUnknown(details.TimeZoneId);
        }

        var organization = new Organization
        {
            Id = id,
            AccountId = accountId,
            Handle = details.Handle,
            Name = details.Name.Trim(),
            CompanyIdentifier = details.CompanyIdentifier,
            VatId = details.VatId,
            Address = details.Address,
            Email = details.Email,
            Currency = details.Currency,
            TimeZoneId = details.TimeZoneId,
            DefaultTax = details.DefaultTax ?? TaxRate.None,
            IsDefault = details.IsDefault,
            CreatedAt = now,
        };
        organization.Raise(new OrganizationCreated(id));
        return organization;
    }

    /// <summary>A company that a caller names for the first time: paid in pounds in Great Britain, in euros elsewhere.</summary>
    public static Organization ForCompany(AccountId accountId, CompanyIdentifier company, string? registeredName, DateTimeOffset now) =>
        Create(
            OrganizationId.New(),
            accountId,
            new NewOrganization(
                registeredName ?? company.Value,
                company.CountryCode is "GB" ? Currency.Gbp : Currency.Eur,
                "UTC",
                CompanyIdentifier: company,
                Address: Address.InCountry(company.CountryCode)),
            now);

    /// <summary>Gives another name or e-mail address; what is null stays. Issued invoices keep theirs.</summary>
    public void Change(string? name, string? email)
    {
        if (name is not null && string.IsNullOrWhiteSpace(name))
        {
            throw OrganizationErrors.NameMissing();
        }

        Name = name?.Trim() ?? Name;
        Email = email ?? Email;
        Raise(new OrganizationChanged(Id));
    }

    /// <summary>Takes the name that a register tells, while the company is only known by its identifier.</summary>
    public void LearnName(string registeredName)
    {
        if (IsNameless)
        {
            Name = registeredName;
            Raise(new OrganizationNamed(Id));
        }
    }

    /// <summary>The legal date of an instant, in the seller's zone.</summary>
    public DateOnly LegalDate(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId)).DateTime);

    public Party ToParty() => new(Name, Address, VatId, CompanyIdentifier?.Value, Email);
}
