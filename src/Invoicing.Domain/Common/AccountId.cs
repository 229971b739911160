namespace Invoicing.Domain.Common;

/// <summary>The isolation wall: whose credentials call, and whose data may be seen.</summary>
public readonly record struct AccountId(Guid Value)
{
    public static AccountId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
