namespace Invoicing.Domain.Organizations;

using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <param name="TimeZoneId">IANA name, for example <c>Europe/Madrid</c>.</param>
public sealed record NewOrganization(
    string Name,
    Currency Currency,
    string TimeZoneId,
    string? Handle = null,
    CompanyIdentifier? CompanyIdentifier = null,
    string? VatId = null,
    Address? Address = null,
    string? Email = null,
    TaxRate? DefaultTax = null,
    bool IsDefault = false)
{
    /// <summary>The name in the commercial register, where it is another one (BT-27 beside BT-28).</summary>
    public string? LegalName { get; init; }

    public string? RegistrationId { get; init; }

    /// <summary>What the local tax office knows it by, where it has no VAT id (BT-32).</summary>
    public string? TaxNumber { get; init; }

    public Contact? Contact { get; init; }

    public Branding Branding { get; init; } = Branding.None;

    public EInvoicePolicy EInvoices { get; init; }

    public ElectronicAddress? Endpoint { get; init; }

    public IReadOnlyList<BankAccount> BankAccounts { get; init; } = [];
}
