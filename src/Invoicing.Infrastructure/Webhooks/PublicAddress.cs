using System.Net;
using System.Net.Sockets;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>Whether an address belongs to the public internet, by the registries of special-purpose addresses (RFC 6890 and its successors).</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),

        // Looks public, but is a cloud's own service inside its machines.
        IPNetwork.Parse("168.63.129.16/32"),
    ];

    /// <summary>All that is handed out on the internet; everything else (loopback, link-local, unique local, multicast, mapped) lies outside.</summary>
    private static readonly IPNetwork Unicast = IPNetwork.Parse("2000::/3");

    /// <summary>Protocols, documentation, and 6to4, which hides an older address.</summary>
    private static readonly IPNetwork[] NotPublicUnicast =
        [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    /// <summary>How networks without the older protocol reach the older addresses.</summary>
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    public static bool Is(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !NotPublic.Any(network => network.Contains(address));
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.ScopeId != 0)
        {
            return false;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return Is(address.MapToIPv4());
        }

        return Translated.Contains(address)
            ? Is(new IPAddress(address.GetAddressBytes().AsSpan(12)))
            : Unicast.Contains(address) && !NotPublicUnicast.Any(network => network.Contains(address));
    }
}
