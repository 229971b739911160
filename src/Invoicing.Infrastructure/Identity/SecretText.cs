using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Invoicing.Infrastructure.Identity;

internal static class SecretText
{
    private const int Bytes = 32;

    public static string New(string prefix) => prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
