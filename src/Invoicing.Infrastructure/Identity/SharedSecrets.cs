using System.Security.Cryptography;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Infrastructure.Identity;

/// <summary>Keys that all nodes share: each is made by the first node that asks for it.</summary>
internal sealed class SharedSecrets(IServiceScopeFactory scopes)
{
    private const int KeyLength = 32;

    /// <summary>A key of random bytes.</summary>
    public Task<byte[]> LoadAsync(string name, CancellationToken cancellationToken) =>
        LoadAsync(name, () => RandomNumberGenerator.GetBytes(KeyLength), cancellationToken);

    /// <param name="make">Makes the key where there is none yet.</param>
    public async Task<byte[]> LoadAsync(string name, Func<byte[]> make, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InvoicingDbContext>();
        return await FindAsync(db, name, cancellationToken) ?? await CreateAsync(db, new SecretRecord { Name = name, Value = make() }, cancellationToken);
    }

    private static async Task<byte[]?> FindAsync(InvoicingDbContext db, string name, CancellationToken cancellationToken) =>
        (await db.Secrets.AsNoTracking().SingleOrDefaultAsync(secret => secret.Name == name, cancellationToken))?.Value;

    private static async Task<byte[]> CreateAsync(InvoicingDbContext db, SecretRecord secret, CancellationToken cancellationToken)
    {
        db.Secrets.Add(secret);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return secret.Value;
        }
        catch (DbUpdateException exception)
        {
            // Another node was faster; its key is the one.
            return await FindAsync(db, secret.Name, cancellationToken)
                ?? throw new InvalidOperationException($"The key '{secret.Name}' could not be stored.", exception);
        }
    }
}
