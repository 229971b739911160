using System.Security.Cryptography;

namespace Invoicing.Infrastructure.Identity;

/// <summary>The key that signs links: one for all nodes, made by the first that starts on an empty database.</summary>
internal sealed class LinkKey(SharedSecrets secrets)
{
    private const string Name = "document-links";

    private byte[]? _value;

    public byte[] Value => _value ?? throw new InvalidOperationException("The database has not been started.");

    public async Task LoadAsync(CancellationToken cancellationToken) =>
        _value = await secrets.LoadAsync(Name, () => RandomNumberGenerator.GetBytes(32), cancellationToken);
}
