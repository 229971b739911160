using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Identity;

internal sealed class CredentialStore(InvoicingDbContext db, CredentialCache cache, IFaultClassifier faults, TimeProvider time) : ICredentialStore
{
    public async Task<Actor?> FindAsync(string secret, IReadOnlyCollection<CredentialKind> kinds, CancellationToken cancellationToken)
    {
        var hash = SecretText.Hash(secret);
        var record = cache.Find(hash) ?? await LoadAsync(hash, cancellationToken);
        return record is not null && kinds.Contains(record.Kind) && record.IsLive(time.GetUtcNow()) ? record.ToActor() : null;
    }

    public async Task<string> IssueAsync(NewCredential credential, CancellationToken cancellationToken)
    {
        var secret = credential.Secret ?? SecretText.New(credential.Prefix);
        db.Credentials.Add(new CredentialRecord
        {
            Id = credential.Id ?? Guid.CreateVersion7(),
            AccountId = credential.AccountId,
            Kind = credential.Kind,
            Name = credential.Name,
            SecretHash = SecretText.Hash(secret),
            Grants = credential.Grants,
            Scopes = credential.Scopes,
            CustomerId = credential.CustomerId,
            CreatedAt = time.GetUtcNow(),
            ExpiresAt = credential.ExpiresAt,
        });
        if (db.Database.CurrentTransaction is null)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        return secret;
    }

    public async Task RevokeAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = SecretText.Hash(secret);
        var now = time.GetUtcNow();
        await db.Credentials
            .Where(credential => credential.SecretHash == hash && credential.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(credential => credential.RevokedAt, now), cancellationToken);
        cache.Forget(hash);
    }

    public async Task RevokeSessionsAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var live = db.Credentials.Where(credential => credential.CustomerId == customer && credential.RevokedAt == null);
        var hashes = await live.Where(credential => credential.ExpiresAt > now).Select(credential => credential.SecretHash).ToListAsync(cancellationToken);
        await live.ExecuteUpdateAsync(set => set.SetProperty(credential => credential.RevokedAt, now), cancellationToken);
        hashes.ForEach(cache.Forget);
    }

    private async Task<CredentialRecord?> LoadAsync(byte[] hash, CancellationToken cancellationToken)
    {
        try
        {
            var record = await db.Credentials.AsNoTracking().SingleOrDefaultAsync(credential => credential.SecretHash == hash, cancellationToken);
            if (record is not null)
            {
                cache.Remember(record);
            }

            return record;
        }
        catch (Exception exception) when (faults.IsUnavailable(exception))
        {
            throw new InvoicingException(ErrorKind.Unavailable, "database.unavailable", "The database is away for a moment; send the request again.");
        }
    }
}
