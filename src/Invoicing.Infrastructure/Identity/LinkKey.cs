using System.Security.Cryptography;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Infrastructure.Identity;

/// <summary>The key that signs links and seals kept answers: one for all nodes, made by the first that starts on an empty database.</summary>
internal sealed class LinkKey(IServiceScopeFactory scopes)
{
    private const string Name = "document-links";

    private byte[]? _value;

    public byte[] Value => _value ?? throw new InvalidOperationException("The database has not been started.");

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InvoicingDbContext>();
        _value = await FindAsync(db, cancellationToken) ?? await CreateAsync(db, cancellationToken);
    }

    private static async Task<byte[]?> FindAsync(InvoicingDbContext db, CancellationToken cancellationToken) =>
        (await db.Secrets.AsNoTracking().SingleOrDefaultAsync(secret => secret.Name == Name, cancellationToken))?.Value;

    private static async Task<byte[]> CreateAsync(InvoicingDbContext db, CancellationToken cancellationToken)
    {
        var secret = new SecretRecord { Name = Name, Value = RandomNumberGenerator.GetBytes(32) };
        db.Secrets.Add(secret);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return secret.Value;
        }
        catch (DbUpdateException exception)
        {
            // Another node was faster; its key is the one.
            return await FindAsync(db, cancellationToken) ?? throw new InvalidOperationException("The link key could not be stored.", exception);
        }
    }
}
