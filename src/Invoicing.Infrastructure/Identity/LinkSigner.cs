using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;

namespace Invoicing.Infrastructure.Identity;

/// <summary>HMAC-SHA256 over the document's id and the expiry in Unix seconds.</summary>
internal sealed class LinkSigner(LinkKey key, TimeProvider time) : ILinkSigner
{
    public string Sign(RenderingId document, DateTimeOffset expires)
    {
        var seconds = expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"expires={seconds}&signature={Base64Url.EncodeToString(SignatureOf(document, seconds))}";
    }

    public bool IsValid(RenderingId document, string? expires, string? signature)
    {
        if (!long.TryParse(expires, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || signature is null)
        {
            return false;
        }

        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Expected(document, expires))))
        {
            return false;
        }

        return time.GetUtcNow().ToUnixTimeSeconds() <= seconds;
    }

    private string Expected(RenderingId document, string expires) => Base64Url.EncodeToString(SignatureOf(document, expires));

    private byte[] SignatureOf(RenderingId document, string expires) =>
        HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{document}.{expires}"));
}
