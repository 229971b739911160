using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;

namespace Invoicing.Application.Customers;

/// <summary>The one read model of a customer.</summary>
public sealed record CustomerView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required long Serial { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string Name { get; init; }

    public string? Email { get; init; }

    public string? CompanyIdentifier { get; init; }

    public string? ExternalId { get; init; }

    public string? VatId { get; init; }

    public string? RegistrationId { get; init; }

    public ElectronicAddress? Endpoint { get; init; }

    public required IReadOnlyList<TaxIdentifier> TaxIds { get; init; }

    public Address? Address { get; init; }

    public Address? ShippingAddress { get; init; }

    public string? Phone { get; init; }

    public string? Locale { get; init; }

    public required Attributes Attributes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    public DateTimeOffset? DeletedAt { get; init; }

    public static CustomerView Of(Customer customer) => new()
    {
        Id = customer.Id.Value,
        Serial = customer.Serial,
        Version = customer.Version,
        OrganizationId = customer.OrganizationId.Value,
        Name = customer.Name,
        Email = customer.Email,
        CompanyIdentifier = customer.CompanyIdentifier?.Value,
        ExternalId = customer.ExternalId,
        VatId = customer.VatId,
        RegistrationId = customer.RegistrationId,
        Endpoint = customer.Endpoint,
        TaxIds = customer.TaxIds,
        Address = customer.Address,
        ShippingAddress = customer.ShippingAddress,
        Phone = customer.Phone,
        Locale = customer.Locale,
        Attributes = customer.Attributes,
        CreatedAt = customer.CreatedAt,
        ModifiedAt = customer.ModifiedAt,
        DeletedAt = customer.DeletedAt,
    };
}
