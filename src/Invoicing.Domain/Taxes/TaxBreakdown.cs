namespace Invoicing.Domain.Taxes;

using Invoicing.Domain.Money;

/// <summary>One tax group of a document (BG-23): its taxable base (BT-116) and its tax (BT-117).</summary>
public sealed record TaxBreakdown(TaxRate Rate, Money Base, Money Tax);
