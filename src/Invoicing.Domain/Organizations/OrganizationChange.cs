namespace Invoicing.Domain.Organizations;

using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Taxes;

/// <summary>What changes; everything that is not named stays. Issued invoices keep the seller as it was.</summary>
public sealed record OrganizationChange
{
    public string? Name { get; init; }

    public Replacement<string>? LegalName { get; init; }

    public Replacement<string>? VatId { get; init; }

    public Replacement<string>? RegistrationId { get; init; }

    public Replacement<string>? TaxNumber { get; init; }

    public Replacement<Contact>? Contact { get; init; }

    public Branding? Branding { get; init; }

    public EInvoicePolicy? EInvoices { get; init; }

    public Replacement<string>? Email { get; init; }

    public Replacement<Address>? Address { get; init; }

    public Replacement<ElectronicAddress>? Endpoint { get; init; }

    public string? TimeZoneId { get; init; }

    public Currency? Currency { get; init; }

    public IReadOnlyList<BankAccount>? BankAccounts { get; init; }

    public TaxRate? DefaultTax { get; init; }

    /// <summary>The series that invoices are numbered from; null goes back to the one that is made by itself.</summary>
    public Replacement<NumberSeriesId?>? InvoiceSeries { get; init; }

    /// <summary>The same for credit notes; null numbers them with the invoices.</summary>
    public Replacement<NumberSeriesId?>? CreditNoteSeries { get; init; }
}
