using System.Security.Cryptography;
using System.Text;
using Invoicing.Application.Abstractions;

namespace Invoicing.Infrastructure.Idempotency;

/// <summary>
/// Closes the answers to one keyed write, which may hold secrets that are shown once. The seal's key is made from the caller's key, which
/// is not stored: whoever has the database alone opens nothing.
/// </summary>
internal sealed class AnswerSeal
{
    private static readonly int TagSize = AesGcm.TagByteSizes.MaxSize;
    private static readonly int NonceSize = AesGcm.NonceByteSizes.MaxSize;

    private readonly byte[] _key;

    private AnswerSeal(byte[] key, byte[] name, byte[] fingerprint) => (_key, Name, Fingerprint) = (key, name, fingerprint);

    /// <summary>What the answer is found by.</summary>
    public byte[] Name { get; }

    public byte[] Fingerprint { get; }

    /// <param name="serverKey">The same on all nodes.</param>
    public static AnswerSeal Of(KeyedWrite write, byte[] serverKey)
    {
        byte[] Derive(string purpose) =>
            HMACSHA256.HashData(serverKey, Encoding.UTF8.GetBytes($"keyed-answers.{purpose}\n{write.AccountId}\n{write.Scope}\n{write.Key}"));

        var key = Derive("seal");
        return new AnswerSeal(key, Derive("name"), HMACSHA256.HashData(key, write.Payload));
    }

    public byte[] Close(ReadOnlySpan<byte> plain)
    {
        var closed = new byte[NonceSize + TagSize + plain.Length];
        var nonce = closed.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(_key, TagSize);
        cipher.Encrypt(nonce, plain, closed.AsSpan(NonceSize + TagSize), closed.AsSpan(NonceSize, TagSize), Name);
        return closed;
    }

    public byte[] Open(ReadOnlySpan<byte> closed)
    {
        var plain = new byte[closed.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(_key, TagSize);
        cipher.Decrypt(closed[..NonceSize], closed[(NonceSize + TagSize)..], closed.Slice(NonceSize, TagSize), plain, Name);
        return plain;
    }
}
