namespace Invoicing.Domain.Common;

/// <summary>Where a party receives electronic invoices (BT-34, BT-49).</summary>
/// <param name="Scheme">Code of the electronic address scheme list, for example <c>0208</c>.</param>
public sealed record ElectronicAddress(string Scheme, string Identifier);
