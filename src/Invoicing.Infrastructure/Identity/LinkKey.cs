namespace Invoicing.Infrastructure.Identity;

/// <summary>The key that signs links and seals kept answers.</summary>
internal sealed class LinkKey(SharedSecrets secrets)
{
    private byte[]? _value;

    public byte[] Value => _value ?? throw new InvalidOperationException("The database has not been started.");

    public async Task LoadAsync(CancellationToken cancellationToken) => _value = await secrets.LoadAsync("document-links", cancellationToken);
}
