namespace Invoicing.Domain.Customers;

using System.Text.Json;
using Invoicing.Domain.Common;

/// <summary>What changes; everything that is not named stays.</summary>
public sealed record CustomerChange
{
    public string? Name { get; init; }

    public Replacement<string>? Email { get; init; }

    /// <summary>Asks for a new address what <see cref="NewCustomer.EmailIsUnique"/> asks; a customer that was asked once stays so.</summary>
    public bool EmailIsUnique { get; init; }

    public Replacement<string>? ExternalId { get; init; }

    public Replacement<string>? VatId { get; init; }

    public Replacement<string>? RegistrationId { get; init; }

    public Replacement<ElectronicAddress>? Endpoint { get; init; }

    public Replacement<string>? Phone { get; init; }

    public Replacement<string>? Locale { get; init; }

    public Replacement<Address>? Address { get; init; }

    public Replacement<Address>? ShippingAddress { get; init; }

    public IReadOnlyList<TaxIdentifier>? TaxIds { get; init; }

    /// <summary>By key; null takes the key out.</summary>
    public IReadOnlyDictionary<string, JsonElement?> Attributes { get; init; } = new Dictionary<string, JsonElement?>();
}
