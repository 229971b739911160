using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>A cursor as opaque text of a URL. It holds the order that it was made in, so that another order does not understand it.</summary>
internal static class CursorText
{
    private const int LongestText = 4_000;
    private const int SumLength = 6;

    public static string Write(Cursor cursor, string list, IReadOnlyList<SortKey> order)
    {
        string?[] parts = [OrderOf(list, order), cursor.Id.ToString("D"), .. cursor.Values.Select(value => value is null ? null : FieldValues.Write(value))];
        var json = JsonSerializer.SerializeToUtf8Bytes(parts, WireJson.Options);
        return Base64Url.EncodeToString([.. SumOf(json), .. json]);
    }

    /// <returns>Null where the text is none of ours, or of another list or order.</returns>
    public static Cursor? Read(string text, string list, IReadOnlyList<SortKey> order)
    {
        if (text.Length > LongestText || !Base64Url.IsValid(text))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= SumLength || !SumOf(bytes.AsSpan(SumLength)).AsSpan().SequenceEqual(bytes.AsSpan(0, SumLength)))
        {
            return null;
        }

        var parts = JsonSerializer.Deserialize<string?[]>(bytes.AsSpan(SumLength), WireJson.Options)!;
        if (parts.Length != order.Count + 2 || parts[0] != OrderOf(list, order))
        {
            return null;
        }

        var values = order.Select((key, at) => parts[at + 2] is { } part ? FieldValues.Read(key.Field.Field, part) : null);
        return new Cursor([.. values], Guid.Parse(parts[1]!));
    }

    private static string OrderOf(string list, IReadOnlyList<SortKey> order) =>
        order.Aggregate(new StringBuilder(list), (text, key) => text.Append(key.Descending ? " -" : " ").Append(key.Field.Name)).ToString();

    // Not a secret: it tells a cut or altered cursor apart from a whole one. What a cursor may show is decided by the query.
    private static byte[] SumOf(ReadOnlySpan<byte> json) => SHA256.HashData(json)[..SumLength];
}
