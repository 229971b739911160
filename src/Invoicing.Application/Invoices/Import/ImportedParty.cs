using Invoicing.Domain.Common;

namespace Invoicing.Application.Invoices.Import;

/// <summary>BG-4 or BG-7.</summary>
public sealed record ImportedParty
{
    /// <summary>BT-28 or BT-45 where it trades under another name, otherwise BT-27 or BT-44.</summary>
    public string? Name { get; init; }

    /// <summary>BT-27 or BT-44, where it trades under another name.</summary>
    public string? LegalName { get; init; }

    /// <summary>BT-31 or BT-48.</summary>
    public string? VatId { get; init; }

    /// <summary>BT-32.</summary>
    public string? TaxNumber { get; init; }

    /// <summary>BT-30 or BT-47.</summary>
    public string? RegistrationId { get; init; }

    /// <summary>BT-34 or BT-49.</summary>
    public ElectronicAddress? Endpoint { get; init; }

    /// <summary>BG-5 or BG-8.</summary>
    public Address? Address { get; init; }

    /// <summary>BT-41 or BT-56.</summary>
    public string? ContactName { get; init; }

    /// <summary>BT-42 or BT-57.</summary>
    public string? Phone { get; init; }

    /// <summary>BT-43 or BT-58.</summary>
    public string? Email { get; init; }
}
