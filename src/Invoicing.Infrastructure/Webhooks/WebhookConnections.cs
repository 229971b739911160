using System.Diagnostics;
using System.Net.Sockets;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>The client that webhooks are sent with: it follows nobody, remembers nothing, and connects only to addresses that it has checked.</summary>
internal sealed class WebhookConnections(WebhookTargets targets) : IDisposable
{
    private readonly Lazy<HttpClient> _client = new(() => Open(targets));

    public HttpClient Client => _client.Value;

    public void Dispose()
    {
        if (_client.IsValueCreated)
        {
            _client.Value.Dispose();
        }
    }

    private static HttpClient Open(WebhookTargets targets)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = (context, cancellationToken) => ConnectAsync(targets, context, cancellationToken),
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = 16,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Invoicing-Webhooks/1.0");
        return client;
    }

    private static async ValueTask<Stream> ConnectAsync(WebhookTargets targets, SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await targets.AddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. addresses], context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
