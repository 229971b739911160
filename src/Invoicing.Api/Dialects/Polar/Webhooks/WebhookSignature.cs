using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Invoicing.Api.Dialects.Polar.Webhooks;

/// <summary>Standard Webhooks: HMAC-SHA256 over id, timestamp and body, fresh within five minutes.</summary>
internal static class WebhookSignature
{
    private const string Version = "v1,";
    private const string EncodedSecret = "whsec_";
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public static bool IsFresh(string timestamp, DateTimeOffset now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Int128.Abs((Int128)now.ToUnixTimeSeconds() - seconds) <= (long)Tolerance.TotalSeconds;

    /// <param name="signatures">One or more, separated by blanks; one that fits is enough.</param>
    public static bool Fits(string secret, string id, string timestamp, ReadOnlySpan<byte> body, string signatures)
    {
        var expected = Encoding.ASCII.GetBytes(Of(secret, id, timestamp, body));
        return signatures.Split(' ').Any(signature => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), expected));
    }

    public static string Of(string secret, string id, string timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        return Version + Convert.ToBase64String(HMACSHA256.HashData(KeyOf(secret), signed));
    }

    private static byte[] KeyOf(string secret) => secret.StartsWith(EncodedSecret, StringComparison.Ordinal)
        ? Convert.FromBase64String(secret[EncodedSecret.Length..])
        : Encoding.UTF8.GetBytes(secret);
}
