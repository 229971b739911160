namespace Invoicing.Infrastructure.Identity;

/// <summary>A key that all nodes share, made by the first one that needs it.</summary>
public sealed class SecretRecord
{
    public required string Name { get; init; }

    public required byte[] Value { get; init; }
}
