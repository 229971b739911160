namespace Invoicing.Domain.Customers;

using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;

public sealed record NewCustomer(
    string Name,
    string? Email = null,
    CompanyIdentifier? CompanyIdentifier = null,
    string? ExternalId = null,
    string? VatId = null,
    Address? Address = null)
{
    public Address? ShippingAddress { get; init; }

    /// <summary>In the commercial register, where it is no known company's identifier.</summary>
    public string? RegistrationId { get; init; }

    /// <summary>Where it receives electronic invoices.</summary>
    public ElectronicAddress? Endpoint { get; init; }

    public string? Phone { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Locale { get; init; }

    public IReadOnlyList<TaxIdentifier> TaxIds { get; init; } = [];

    public Attributes Attributes { get; init; } = Attributes.Empty;

    /// <summary>Whether the e-mail address may belong to one customer of the seller alone, among those for whom this was asked.</summary>
    public bool EmailIsUnique { get; init; }
}
