using System.Net;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>
/// Where webhooks may go: told at once where an endpoint is made, and asked again for every connection, with the addresses that are then
/// connected to, because a name can lead elsewhere by then.
/// </summary>
internal sealed class WebhookTargets(IHostNames names, IOptions<WebhookOptions> options) : IWebhookTargets
{
    private const int FirstFreePort = 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<string> CheckAsync(string url, CancellationToken cancellationToken)
    {
        var target = Parse(url);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            await AddressesAsync(target.IdnHost, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw WebhookErrors.UrlUnresolved(target.IdnHost);
        }

        return target.AbsoluteUri.Length <= WebhookEndpoint.MaximumUrl ? target.AbsoluteUri : throw WebhookErrors.UrlInvalid("it is too long.");
    }

    /// <exception cref="Domain.Common.InvoicingException">Unprocessable.</exception>
    public Uri Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var target) || target.HostNameType is UriHostNameType.Unknown or UriHostNameType.Basic)
        {
            throw WebhookErrors.UrlInvalid("it is no absolute address.");
        }

        if (target.Scheme != Uri.UriSchemeHttps && !(target.Scheme == Uri.UriSchemeHttp && options.Value.AllowInsecure))
        {
            throw WebhookErrors.UrlInvalid("it has to begin with https.");
        }

        if (target.UserInfo.Length > 0 || target.Fragment.Length > 0)
        {
            throw WebhookErrors.UrlInvalid("it has credentials or a fragment in it; messages are known by their signature.");
        }

        return target.IsDefaultPort || target.Port >= FirstFreePort
            ? target
            : throw WebhookErrors.UrlInvalid("its port belongs to another service; use the scheme's own port, or one from 1024.");
    }

    /// <summary>What may be connected to: each of the host's addresses, or none.</summary>
    /// <exception cref="Domain.Common.InvoicingException">Unprocessable.</exception>
    public async Task<IReadOnlyList<IPAddress>> AddressesAsync(string host, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(host.TrimEnd('.'), out var literal) ? [literal] : await names.ResolveAsync(host, cancellationToken);
        if (addresses.Count == 0)
        {
            throw WebhookErrors.UrlUnresolved(host);
        }

        return options.Value.AllowPrivateAddresses || addresses.All(PublicAddress.Is) ? addresses : throw WebhookErrors.UrlNotPublic(host);
    }
}
