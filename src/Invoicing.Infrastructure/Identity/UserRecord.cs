using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Identity;

public sealed class UserRecord
{
    public required Guid Id { get; init; }

    /// <summary>Given by the database.</summary>
    public long Serial { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>Lower case.</summary>
    public required string Email { get; init; }

    public required string PasswordHash { get; set; }
}
