using System.Net;
using System.Net.Sockets;

namespace Invoicing.Infrastructure.Webhooks;

internal sealed class DnsHostNames : IHostNames
{
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host, cancellationToken);
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException)
        {
            return [];
        }
    }
}
