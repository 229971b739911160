using System.Security.Cryptography;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Identity;

internal sealed class CredentialStore(InvoicingDbContext db, CredentialCache cache, IFaultClassifier faults, TimeProvider time) : ICredentialStore
{
    private const int MostListed = 1_000;
    private const string KeyPrefix = "inv_";
    private const string RefreshPrefix = "inv_rt_";

    public async Task<Actor?> FindAsync(string secret, IReadOnlyCollection<CredentialKind> kinds, CancellationToken cancellationToken)
    {
        var hash = SecretText.Hash(secret);
        var record = cache.Find(hash) ?? await LoadAsync(hash, cancellationToken);
        return record is not null && kinds.Contains(record.Kind) && record.IsLive(time.GetUtcNow()) ? record.ToActor() : null;
    }

    public Task<string> IssueAsync(NewCredential credential, CancellationToken cancellationToken) =>
        AddAsync(credential, refreshToken: null, cancellationToken);

    public async Task<RefreshableSecret> IssueRefreshableAsync(NewCredential credential, CancellationToken cancellationToken)
    {
        var token = SecretText.New(RefreshPrefix);
        var ending = credential with { ExpiresAt = time.GetUtcNow() + RefreshableSecret.Lifetime };
        return new RefreshableSecret(await AddAsync(ending, token, cancellationToken), token);
    }

    public async Task<RefreshableSecret?> RefreshAsync(string secret, string refreshToken, CancellationToken cancellationToken)
    {
        var (hash, tokenHash) = (SecretText.Hash(secret), SecretText.Hash(refreshToken));
        var old = await db.Credentials.AsNoTracking().SingleOrDefaultAsync(credential => credential.SecretHash == hash, cancellationToken);
        if (old?.RefreshHash is null || !CryptographicOperations.FixedTimeEquals(old.RefreshHash, tokenHash) || !await EndAsync(hash, cancellationToken))
        {
            return null;
        }

        return await IssueRefreshableAsync(new NewCredential(old.AccountId, old.Kind, old.Name, KeyPrefix, old.Grants) { Scopes = old.Scopes }, cancellationToken);
    }

    public Task RevokeAsync(string secret, CancellationToken cancellationToken) => EndAsync(SecretText.Hash(secret), cancellationToken);

    private async Task<string> AddAsync(NewCredential credential, string? refreshToken, CancellationToken cancellationToken)
    {
        var beginning = credential.Permissions is null ? null : await NewBeginningAsync(credential.AccountId, cancellationToken);
        var secret = credential.Secret ?? SecretText.New(credential.Prefix + beginning);
        db.Credentials.Add(new CredentialRecord
        {
            Id = credential.Id ?? Guid.CreateVersion7(),
            AccountId = credential.AccountId,
            Kind = credential.Kind,
            Name = credential.Name,
            SecretHash = SecretText.Hash(secret),
            Beginning = beginning,
            Permissions = credential.Permissions,
            RefreshHash = refreshToken is null ? null : SecretText.Hash(refreshToken),
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

    /// <returns>Whether it was this call that ended it.</returns>
    private async Task<bool> EndAsync(byte[] hash, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var ended = await db.Credentials
            .Where(credential => credential.SecretHash == hash && credential.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(credential => credential.RevokedAt, now), cancellationToken);
        cache.Forget(hash);
        return ended > 0;
    }

    public async Task RevokeSessionsAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var live = db.Credentials.Where(credential => credential.CustomerId == customer && credential.RevokedAt == null);
        var hashes = await live.Where(credential => credential.ExpiresAt > now).Select(credential => credential.SecretHash).ToListAsync(cancellationToken);
        await live.ExecuteUpdateAsync(set => set.SetProperty(credential => credential.RevokedAt, now), cancellationToken);
        hashes.ForEach(cache.Forget);
    }

    public async Task<bool> RevokeAsync(AccountId account, Guid id, CancellationToken cancellationToken)
    {
        var hashes = await db.Credentials
            .Where(credential => credential.AccountId == account && credential.Id == id && credential.RevokedAt == null
                && (credential.Kind == CredentialKind.ApiKey || credential.Kind == CredentialKind.OrganizationToken))
            .Select(credential => credential.SecretHash)
            .ToListAsync(cancellationToken);
        return hashes is [var hash] && await EndAsync(hash, cancellationToken);
    }

    public async Task<IReadOnlyList<NamedKey>> ListNamedAsync(AccountId account, CancellationToken cancellationToken)
    {
        var records = await Named(account).AsNoTracking()
            .OrderBy(credential => credential.CreatedAt).ThenBy(credential => credential.Beginning)
            .Take(MostListed)
            .ToListAsync(cancellationToken);
        return [.. records.Select(record => record.ToNamedKey())];
    }

    public async Task<NamedKey?> FindNamedAsync(AccountId account, string beginning, CancellationToken cancellationToken) =>
        (await Named(account).AsNoTracking().FirstOrDefaultAsync(credential => credential.Beginning == beginning, cancellationToken))?.ToNamedKey();

    public async Task RevokeNamedAsync(AccountId account, string beginning, CancellationToken cancellationToken)
    {
        foreach (var record in await Named(account).Where(credential => credential.Beginning == beginning).ToListAsync(cancellationToken))
        {
            record.RevokedAt = time.GetUtcNow();
            cache.Forget(record.SecretHash);
        }
    }

    private IQueryable<CredentialRecord> Named(AccountId account) =>
        db.Credentials.Where(credential => credential.AccountId == account && credential.Beginning != null && credential.RevokedAt == null);

    private async Task<string> NewBeginningAsync(AccountId account, CancellationToken cancellationToken)
    {
        string beginning;
        do
        {
            beginning = SecretText.NewBeginning();
        }
        while (await Named(account).AnyAsync(credential => credential.Beginning == beginning, cancellationToken));
        return beginning;
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
