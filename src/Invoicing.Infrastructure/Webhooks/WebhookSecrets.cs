using System.Security.Cryptography;
using Invoicing.Application.Abstractions;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>Secrets of 256 random bits, kept with AES-GCM: nonce, tag, and the encrypted bits.</summary>
internal sealed class WebhookSecrets(WebhookKey key) : IWebhookSecrets
{
    private const int Bytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public NewWebhookSecret Create()
    {
        var secret = RandomNumberGenerator.GetBytes(Bytes);
        return new NewWebhookSecret(WebhookSignature.SecretPrefix + Convert.ToBase64String(secret), Seal(secret));
    }

    public byte[] Open(byte[] box)
    {
        var secret = new byte[box.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(key.Value, TagBytes);
        cipher.Decrypt(box.AsSpan(0, NonceBytes), box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes), secret);
        return secret;
    }

    private byte[] Seal(byte[] secret)
    {
        var box = new byte[NonceBytes + TagBytes + secret.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(key.Value, TagBytes);
        cipher.Encrypt(box.AsSpan(0, NonceBytes), secret, box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes));
        return box;
    }
}
