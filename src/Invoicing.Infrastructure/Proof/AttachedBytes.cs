using System.Collections.Frozen;
using System.Security.Cryptography;
using Invoicing.Infrastructure.Persistence.Rows;

namespace Invoicing.Infrastructure.Proof;

internal static class AttachedBytes
{
    public static IReadOnlyDictionary<Guid, string> None { get; } = FrozenDictionary<Guid, string>.Empty;

    /// <summary>Of each file the SHA-256 of its bytes, as the document lists it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> HashAsync(IAsyncEnumerable<StoredRow> files)
    {
        var hashes = new Dictionary<Guid, string>();
        await foreach (var file in files)
        {
            hashes[file.Id("id")] = Convert.ToHexStringLower(SHA256.HashData((byte[])file["content"]!));
        }

        return hashes;
    }
}
