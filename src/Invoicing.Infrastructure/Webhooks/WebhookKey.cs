using Invoicing.Infrastructure.Identity;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>The key that the secrets of webhook endpoints are encrypted with.</summary>
internal sealed class WebhookKey(SharedSecrets secrets)
{
    private byte[]? _value;

    public byte[] Value => _value ?? throw new InvalidOperationException("The database has not been started.");

    public async Task LoadAsync(CancellationToken cancellationToken) => _value = await secrets.LoadAsync("webhook-secrets", cancellationToken);
}
