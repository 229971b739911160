namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;

/// <summary>Seller or buyer as they were when the invoice was issued: a copy, never a link.</summary>
public sealed record Party(
    string Name,
    Address? Address = null,
    string? VatId = null,
    string? RegistrationId = null,
    string? Email = null)
{
    /// <summary>The name in the commercial register, where it is another one.</summary>
    public string? LegalName { get; init; }

    public ElectronicAddress? Endpoint { get; init; }

    /// <summary>Of a seller: where to transfer to.</summary>
    public IReadOnlyList<BankAccount>? BankAccounts { get; init; }
}
