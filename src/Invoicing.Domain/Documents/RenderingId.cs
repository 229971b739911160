namespace Invoicing.Domain.Documents;

public readonly record struct RenderingId(Guid Value)
{
    public static RenderingId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
