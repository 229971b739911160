using System.Security.Cryptography;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Infrastructure.Identity;

/// <summary>The keys of the installation: one of each name for all nodes, made by the first that starts on an empty database.</summary>
internal sealed class KeyStore(IServiceScopeFactory scopes)
{
    public async Task<byte[]> LoadAsync(string name, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InvoicingDbContext>();
        return await FindAsync(db, name, cancellationToken) ?? await CreateAsync(db, name, cancellationToken);
    }

    private static async Task<byte[]?> FindAsync(InvoicingDbContext db, string name, CancellationToken cancellationToken) =>
        (await db.Secrets.AsNoTracking().SingleOrDefaultAsync(secret => secret.Name == name, cancellationToken))?.Value;

    private static async Task<byte[]> CreateAsync(InvoicingDbContext db, string name, CancellationToken cancellationToken)
    {
        var secret = new SecretRecord { Name = name, Value = RandomNumberGenerator.GetBytes(32) };
        db.Secrets.Add(secret);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return secret.Value;
        }
        catch (DbUpdateException exception)
        {
            // Another node was faster; its key is the one.
            return await FindAsync(db, name, cancellationToken) ?? throw new InvalidOperationException($"The key {name} could not be stored.", exception);
        }
    }
}
