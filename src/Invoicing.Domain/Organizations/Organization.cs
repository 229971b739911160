namespace Invoicing.Domain.Organizations;

using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
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

    /// <summary>The name in the commercial register, where it is another one.</summary>
    public string? LegalName { get; private set; }

    public string? VatId { get; private set; }

    public string? RegistrationId { get; private set; }

    /// <summary>What the local tax office knows it by, where it has no VAT id (BT-32).</summary>
    public string? TaxNumber { get; private set; }

    public Address? Address { get; private set; }

    public string? Email { get; private set; }

    public Contact? Contact { get; private set; }

    /// <summary>Where it receives electronic invoices, and is known by in that network.</summary>
    public ElectronicAddress? Endpoint { get; private set; }

    public IReadOnlyList<BankAccount> BankAccounts { get; private set; } = [];

    public Currency Currency { get; private set; } = null!;

    /// <summary>IANA name. Legal dates are dates in this zone.</summary>
    public string TimeZoneId { get; private set; } = null!;

    /// <summary>What prices carry when nothing else is said.</summary>
    public TaxRate DefaultTax { get; private set; } = null!;

    /// <summary>What invoices are numbered from; null for the series that is made by itself.</summary>
    public NumberSeriesId? InvoiceSeriesId { get; private set; }

    /// <summary>What credit notes are numbered from; null for the same as invoices.</summary>
    public NumberSeriesId? CreditNoteSeriesId { get; private set; }

    public Branding Branding { get; private set; } = Branding.None;

    public EInvoicePolicy EInvoices { get; private set; }

    public bool IsDefault { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public static Organization Create(OrganizationId id, AccountId accountId, NewOrganization details, DateTimeOffset now)
    {
        var organization = new Organization
        {
            Id = id,
            AccountId = accountId,
            Handle = details.Handle,
            CompanyIdentifier = details.CompanyIdentifier,
            Address = details.Address,
            Currency = details.Currency,
            Endpoint = details.Endpoint,
            DefaultTax = details.DefaultTax ?? TaxRate.None,
            Branding = details.Branding,
            EInvoices = details.EInvoices,
            IsDefault = details.IsDefault,
            CreatedAt = now,
        };
        organization.Rename(details.Name, details.LegalName);
        organization.MoveTo(details.TimeZoneId);
        organization.SetTexts(details.VatId, details.RegistrationId, details.TaxNumber, details.Email);
        organization.SetContact(details.Contact);
        organization.SetBankAccounts(details.BankAccounts);
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

    public void Change(OrganizationChange change)
    {
        Rename(change.Name ?? Name, Replacement<string>.Apply(change.LegalName, LegalName));
        SetTexts(
            Replacement<string>.Apply(change.VatId, VatId),
            Replacement<string>.Apply(change.RegistrationId, RegistrationId),
            Replacement<string>.Apply(change.TaxNumber, TaxNumber),
            Replacement<string>.Apply(change.Email, Email));
        SetContact(Replacement<Contact>.Apply(change.Contact, Contact));
        MoveTo(change.TimeZoneId ?? TimeZoneId);
        SetBankAccounts(change.BankAccounts ?? BankAccounts);
        Address = Replacement<Address>.Apply(change.Address, Address);
        Endpoint = Replacement<ElectronicAddress>.Apply(change.Endpoint, Endpoint);
        Currency = change.Currency ?? Currency;
        DefaultTax = change.DefaultTax ?? DefaultTax;
        Branding = change.Branding ?? Branding;
        EInvoices = change.EInvoices ?? EInvoices;
        InvoiceSeriesId = Replacement<NumberSeriesId?>.Apply(change.InvoiceSeries, InvoiceSeriesId);
        CreditNoteSeriesId = Replacement<NumberSeriesId?>.Apply(change.CreditNoteSeries, CreditNoteSeriesId);
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

    /// <summary>What a document of this kind is numbered from; null for the series that is made by itself.</summary>
    public NumberSeriesId? SeriesFor(InvoiceKind kind) => kind == InvoiceKind.CreditNote ? CreditNoteSeriesId ?? InvoiceSeriesId : InvoiceSeriesId;

    public Party ToParty() => new(Name, Address, VatId, RegistrationId ?? CompanyIdentifier?.Value, Email)
    {
        LegalName = LegalName,
        TaxNumber = TaxNumber,
        Contact = Contact,
        Endpoint = Endpoint,
        BankAccounts = BankAccounts.Count == 0 ? null : BankAccounts,
    };

    private void Rename(string name, string? legalName)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw OrganizationErrors.NameMissing();
        }

        Name = OrganizationLimits.Checked(name.Trim(), OrganizationLimits.Name, "name")!;
        LegalName = OrganizationLimits.Checked(legalName, OrganizationLimits.Name, "legalName");
    }

    private void MoveTo(string timeZoneId) => TimeZoneId = TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out _)
        ? timeZoneId
        : throw OrganizationErrors.TimeZoneUnknown(timeZoneId);

    private void SetTexts(string? vatId, string? registrationId, string? taxNumber, string? email)
    {
        VatId = OrganizationLimits.Checked(vatId, OrganizationLimits.VatId, "vatId");
        RegistrationId = OrganizationLimits.Checked(registrationId, OrganizationLimits.RegistrationId, "registrationId");
        TaxNumber = OrganizationLimits.Checked(taxNumber, OrganizationLimits.TaxNumber, "taxNumber");
        Email = OrganizationLimits.Checked(email, OrganizationLimits.Email, "email");
    }

    private void SetContact(Contact? contact)
    {
        OrganizationLimits.Checked(contact?.Name, OrganizationLimits.Contact, "contact");
        OrganizationLimits.Checked(contact?.Phone, OrganizationLimits.Contact, "contact");
        Contact = contact is null or { Name: null, Phone: null } ? null : contact;
    }

    private void SetBankAccounts(IReadOnlyList<BankAccount> accounts) => BankAccounts = accounts.Count <= OrganizationLimits.BankAccounts
        ? accounts
        : throw OrganizationErrors.TooManyBankAccounts(OrganizationLimits.BankAccounts);
}
