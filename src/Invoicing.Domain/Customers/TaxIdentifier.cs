namespace Invoicing.Domain.Customers;

/// <summary>A number that a tax office knows the buyer by, with its kind in the words of whoever gave it, for example <c>eu_vat</c>.</summary>
public sealed record TaxIdentifier(string Type, string Value);
