using Invoicing.Domain.Common;

namespace Invoicing.Application.Abstractions;

/// <summary>People who sign in with a password. Only password hashes are kept.</summary>
public interface IUserStore
{
    /// <summary>The user with this e-mail address and password, or null. Takes the same time in both cases.</summary>
    Task<User?> FindAsync(string email, string password, CancellationToken cancellationToken);

    /// <summary>The serial of the account's first user, which stands for the account where an API wants an integer; null without users.</summary>
    Task<long?> FindFirstSerialAsync(AccountId accountId, CancellationToken cancellationToken);

    Task AddAsync(AccountId accountId, string email, string password, CancellationToken cancellationToken);
}

/// <param name="Serial">Small, unique integer, for APIs that do not speak UUID.</param>
public sealed record User(AccountId AccountId, Guid Id, long Serial, string Email);
