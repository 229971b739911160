using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;

namespace Invoicing.Api.Native.Bulk;

/// <summary>One line of a bulk request: a document with a new resource, and the caller's key for it.</summary>
/// <param name="Key">Null where the caller does not want to send the row again.</param>
internal sealed record BulkRow(JsonElement Document, string? Key)
{
    private const int LongestKey = 255;

    /// <summary>What tells another resource under the same key.</summary>
    public byte[] Digest => SHA256.HashData(Encoding.UTF8.GetBytes(Document.GetProperty("data").GetRawText()));

    /// <exception cref="FailureException">It cannot be read, or its key can not be one.</exception>
    public static BulkRow Parse(byte[] line, int depth)
    {
        var document = JsonBody.Parse(line, depth);
        if (document.ValueKind is not JsonValueKind.Object || !document.TryGetProperty("data", out _))
        {
            throw Refusal.InDocument("", "document.no_data", "Send one JSON object a line, with a resource object under data.");
        }

        return new BulkRow(document, KeyOf(document));
    }

    private static string? KeyOf(JsonElement document)
    {
        if (!document.TryGetProperty("key", out var key))
        {
            return null;
        }

        return key.ValueKind is JsonValueKind.String && key.GetString() is { Length: > 0 and <= LongestKey } text
            ? text
            : throw Refusal.InDocument("/key", "bulk.key_invalid", $"A key is text of 1 to {LongestKey} characters.");
    }
}
