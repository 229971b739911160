namespace Invoicing.Domain.Taxes;

using Invoicing.Domain.Money;

/// <summary>What a line, an allowance or a charge brings into its tax group.</summary>
/// <param name="Rate">The group.</param>
/// <param name="Net">
/// A line's amount (any sign); an allowance's or a charge's as a positive figure. Tax included where the document's prices include tax.
/// </param>
public sealed record TaxableAmount(TaxRate Rate, Money Net);
