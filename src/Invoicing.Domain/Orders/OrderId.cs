namespace Invoicing.Domain.Orders;

/// <summary>UUID version 4, which Polar's clients demand of an order.</summary>
public readonly record struct OrderId(Guid Value)
{
#pragma warning disable RS0030 // Guid.NewGuid is the one that makes version 4
    public static OrderId New() => new(Guid.NewGuid());
#pragma warning restore RS0030

    public override string ToString() => Value.ToString();
}
