using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Invoicing.Infrastructure.Identity;

internal static class SecretText
{
    private const int Bytes = 32;
    private const int BeginningLength = 4;

    public static string New(string prefix) => prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Four letters and digits, to name a secret by.</summary>
    public static string NewBeginning() =>
        RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", BeginningLength);

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
