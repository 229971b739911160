using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Organizations;

/// <summary>The one read model of a seller.</summary>
public sealed record OrganizationView(Guid Id, string Name)
{
    public int Version { get; init; }

    public string? Handle { get; init; }

    public string? LegalName { get; init; }

    public string? CompanyIdentifier { get; init; }

    public string? VatId { get; init; }

    public string? RegistrationId { get; init; }

    public string? TaxNumber { get; init; }

    public string? Email { get; init; }

    public Contact? Contact { get; init; }

    public required Branding Branding { get; init; }

    public EInvoicePolicy EInvoices { get; init; }

    public Address? Address { get; init; }

    public ElectronicAddress? Endpoint { get; init; }

    /// <summary>IANA name.</summary>
    public required string TimeZone { get; init; }

    public required string Currency { get; init; }

    public required IReadOnlyList<BankAccount> BankAccounts { get; init; }

    /// <summary>What prices carry when nothing else is said.</summary>
    public required string DefaultTaxCategory { get; init; }

    public required decimal DefaultTaxRate { get; init; }

    /// <summary>Null for the series that is made by itself.</summary>
    public Guid? InvoiceSeriesId { get; init; }

    /// <summary>Null for the same as invoices.</summary>
    public Guid? CreditNoteSeriesId { get; init; }

    public bool IsDefault { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public static OrganizationView Of(Organization organization) => new(organization.Id.Value, organization.Name)
    {
        Version = organization.Version,
        Handle = organization.Handle,
        LegalName = organization.LegalName,
        CompanyIdentifier = organization.CompanyIdentifier?.Value,
        VatId = organization.VatId,
        RegistrationId = organization.RegistrationId,
        TaxNumber = organization.TaxNumber,
        Email = organization.Email,
        Contact = organization.Contact,
        Branding = organization.Branding,
        EInvoices = organization.EInvoices,
        Address = organization.Address,
        Endpoint = organization.Endpoint,
        TimeZone = organization.TimeZoneId,
        Currency = organization.Currency.Code,
        BankAccounts = [.. organization.BankAccounts],
        DefaultTaxCategory = organization.DefaultTax.Category.ToString(),
        DefaultTaxRate = organization.DefaultTax.Rate.Value,
        InvoiceSeriesId = organization.InvoiceSeriesId?.Value,
        CreditNoteSeriesId = organization.CreditNoteSeriesId?.Value,
        IsDefault = organization.IsDefault,
        CreatedAt = organization.CreatedAt,
    };
}
