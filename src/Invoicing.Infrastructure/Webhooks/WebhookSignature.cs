using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>Standard Webhooks 1.0, version <c>v1</c>: HMAC-SHA256 over id, timestamp and body, joined by dots; one for each secret.</summary>
internal static class WebhookSignature
{
    public const string SecretPrefix = "whsec_";

    /// <param name="timestamp">Unix seconds of the attempt.</param>
    /// <param name="body">Exactly as it is sent.</param>
    public static string Of(string id, long timestamp, ReadOnlySpan<byte> body, IEnumerable<byte[]> secrets)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. body];
        return string.Join(' ', secrets.Select(secret => "v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, signed))));
    }
}
