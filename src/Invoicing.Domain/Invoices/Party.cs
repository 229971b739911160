namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;

/// <summary>Seller or buyer as they were when the invoice was issued: a copy, never a link.</summary>
public sealed record Party(
    string Name,
    Address? Address = null,
    string? VatId = null,
    string? RegistrationId = null,
    string? Email = null);
