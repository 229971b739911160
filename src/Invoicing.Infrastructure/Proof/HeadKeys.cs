using System.Security.Cryptography;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Identity;

namespace Invoicing.Infrastructure.Proof;

/// <summary>The key that signs heads: ECDSA on the curve P-256, the ledger's own or one that the operator keeps.</summary>
public interface IHeadKeys
{
    /// <summary>The ledger's own, made when it is first asked for.</summary>
    Task<ECDsa> OfLedgerAsync(CancellationToken cancellationToken);

    /// <summary>From a PEM file: a private key, or a public one to check with.</summary>
    /// <exception cref="InvoicingException">The file holds no such key.</exception>
    ECDsa OfFile(string path);
}

internal sealed class HeadKeys(SharedSecrets secrets) : IHeadKeys
{
    private const string Name = "chain-heads";

    public async Task<ECDsa> OfLedgerAsync(CancellationToken cancellationToken)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(await secrets.LoadAsync(Name, NewKey, cancellationToken), out _);
        return key;
    }

    public ECDsa OfFile(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
            return key;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException)
        {
            throw new InvoicingException(ErrorKind.Invalid, "head.key", $"'{path}' holds no key of the kind EC P-256 in PEM: {exception.Message}");
        }
    }

    private static byte[] NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKey();
    }
}
