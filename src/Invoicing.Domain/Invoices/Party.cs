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

    /// <summary>Of a seller: what the local tax office knows it by (BT-32).</summary>
    public string? TaxNumber { get; init; }

    /// <summary>Of a seller: whom the buyer asks.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Of a buyer: BCP 47, what the document is written in where that is known here.</summary>
    public string? Locale { get; init; }

    public ElectronicAddress? Endpoint { get; init; }

    /// <summary>Of a seller: where to transfer to.</summary>
    public IReadOnlyList<BankAccount>? BankAccounts { get; init; }
}
