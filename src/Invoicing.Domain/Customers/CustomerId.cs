namespace Invoicing.Domain.Customers;

/// <summary>UUID version 4, which Polar's clients demand of a customer.</summary>
public readonly record struct CustomerId(Guid Value)
{
#pragma warning disable RS0030 // Guid.NewGuid is the one that makes version 4
    public static CustomerId New() => new(Guid.NewGuid());
#pragma warning restore RS0030

    public override string ToString() => Value.ToString();
}
