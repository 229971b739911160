using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Proof;

/// <summary>
/// Heads that were kept elsewhere. A file holds blocks, each written by one run: a line that says when and with which key, a line for each
/// series, and a line with the signature over the bytes of all lines before it in the block.
/// </summary>
/// <param name="Keys">The public keys of the blocks: DER in Base64, each once.</param>
public sealed record HeadFile(IReadOnlyList<KeptHead> Heads, IReadOnlySet<string> Keys)
{
    private const int LongestLine = 4_096;

    /// <exception cref="InvoicingException">The file is no file of heads, or a block is not what was signed.</exception>
    public static async Task<HeadFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var text = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            var (heads, keys) = (new HashSet<KeptHead>(), new HashSet<string>());
            while (await text.ReadLineAsync(cancellationToken) is { } line)
            {
                await ReadBlockAsync(text, line, heads, keys, cancellationToken);
            }

            return new HeadFile([.. heads], keys);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvoicingException(ErrorKind.NotFound, "head.file", $"The file '{path}' cannot be read: {exception.Message}");
        }
        catch (Exception exception) when (exception is JsonException or FormatException or CryptographicException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvoicingException(ErrorKind.Invalid, "head.format", $"'{path}' is no file of heads, or was changed: {exception.Message}");
        }
    }

    private static async Task ReadBlockAsync(
        StreamReader text, string first, HashSet<KeptHead> heads, HashSet<string> keys, CancellationToken cancellationToken)
    {
        using var header = JsonDocument.Parse(first);
        var (key, at) = (header.RootElement.GetProperty("key").GetString()!, header.RootElement.GetProperty("at").GetDateTimeOffset());
        using var signed = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Take(signed, first);
        while (await text.ReadLineAsync(cancellationToken) is { } line)
        {
            using var json = JsonDocument.Parse(line.Length <= LongestLine ? line : throw new FormatException("a line is too long"));
            if (json.RootElement.TryGetProperty("signature", out var signature))
            {
                RefuseUnlessSigned(key, signed.GetHashAndReset(), signature.GetBytesFromBase64());
                keys.Add(key);
                return;
            }

            heads.Add(Head(json.RootElement, at));
            Take(signed, line);
        }

        throw new FormatException("its last block has no signature");
    }

    private static KeptHead Head(JsonElement line, DateTimeOffset at) => new(
        line.GetProperty("account").GetGuid(),
        line.GetProperty("series").GetGuid(),
        line.GetProperty("count").GetInt64(),
        line.GetProperty("hash").GetString()!,
        at);

    private static void RefuseUnlessSigned(string publicKey, byte[] hash, byte[] signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
        if (!key.VerifyHash(hash, signature, DSASignatureFormat.Rfc3279DerSequence))
        {
            throw new FormatException("a signature does not fit");
        }
    }

    private static void Take(IncrementalHash signed, string line) => signed.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
}
