using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Identity;

internal sealed class UserStore(InvoicingDbContext db) : IUserStore
{
    private static readonly PasswordHasher<UserRecord> Hasher = new();
    private static readonly string UnknownUsersHash = Hasher.HashPassword(null!, SecretText.New(""));

    public async Task<User?> FindAsync(string email, string password, CancellationToken cancellationToken)
    {
        var address = email.Trim().ToLowerInvariant();
        var record = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Email == address, cancellationToken);

        // An unknown address costs a hash too: the time to answer tells nobody who has an account.
        var result = Hasher.VerifyHashedPassword(record!, record?.PasswordHash ?? UnknownUsersHash, password);
        return record is not null && result != PasswordVerificationResult.Failed
            ? new User(record.AccountId, record.Id, record.Serial, record.Email)
            : null;
    }

    public Task<long?> FindFirstSerialAsync(AccountId accountId, CancellationToken cancellationToken) =>
        db.Users.Where(user => user.AccountId == accountId).MinAsync(user => (long?)user.Serial, cancellationToken);

    public async Task AddAsync(AccountId accountId, string email, string password, CancellationToken cancellationToken) =>
        await db.Users.AddAsync(
            new UserRecord
            {
                Id = Guid.CreateVersion7(),
                AccountId = accountId,
                Email = email.Trim().ToLowerInvariant(),
                PasswordHash = Hasher.HashPassword(null!, password),
            },
            cancellationToken);
}
