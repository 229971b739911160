namespace Invoicing.Domain.Orders;

/// <summary>One thing sold; amounts in minor units of the order's currency, before tax.</summary>
public sealed record OrderItem(Guid Id, string Label, long AmountMinor, long TaxMinor);
