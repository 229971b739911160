using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;
using Invoicing.Application.SourceDocuments;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>The documents of a body, which is one object or a list of them. One bad object refuses the list.</summary>
internal static class RequestDocuments
{
    private const int MostDocuments = 1_000;
    private const int MostBytes = 64 * 1024;
    private const int LongestKey = 500;
    private const int LongestNumber = 1_000;
    private const int HighestExponent = 1_000;

    public static IReadOnlyList<PostedDocument> Read(JsonElement body, string keyName) => [.. ObjectsOf(body).Select(json => Document(json, keyName))];

    /// <summary>The one object of a body, which names itself or not.</summary>
    public static JsonElement ReadObject(JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object || body.GetPropertyCount() is 0)
        {
            throw CannlyticsErrors.NotDocuments();
        }

        RefuseUnstorable(body);
        return body;
    }

    public static IReadOnlyList<string> ReadKeys(JsonElement body, string keyName) => [.. ObjectsOf(body).Select(json => Key(json, keyName))];

    private static IReadOnlyList<JsonElement> ObjectsOf(JsonElement body)
    {
        var objects = body.ValueKind switch
        {
            JsonValueKind.Object => [body],
            JsonValueKind.Array => body.EnumerateArray().ToList(),
            _ => throw CannlyticsErrors.NotDocuments(),
        };
        return objects.Count switch
        {
            0 => throw CannlyticsErrors.BadDocument("The array is empty."),
            > MostDocuments => throw CannlyticsErrors.BadDocument("An array may hold at most 1,000 objects."),
            _ => objects,
        };
    }

    private static PostedDocument Document(JsonElement json, string keyName)
    {
        var key = Key(json, keyName);
        RefuseUnstorable(json);
        return new PostedDocument(key, json);
    }

    private static void RefuseUnstorable(JsonElement json)
    {
        var text = JsonMarshal.GetRawUtf8Value(json);
        if (text.Length > MostBytes)
        {
            throw CannlyticsErrors.BadDocument("An object may have at most 64 KiB.");
        }

        RefuseExtremeNumbers(text);
    }

    private static string Key(JsonElement json, string keyName)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            throw CannlyticsErrors.NotDocuments();
        }

        return json.TryGetProperty(keyName, out var value)
            && value.ValueKind is JsonValueKind.String
            && value.GetString() is { Length: > 0 and <= LongestKey } key
                ? key
                : throw CannlyticsErrors.BadDocument($"Every object needs {Article(keyName)} {keyName}: text of 1 to 500 characters.");
    }

    /// <remarks>The database sorts documents by their values, and one number beyond what it counts would break every list.</remarks>
    private static void RefuseExtremeNumbers(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.Number && IsExtreme(reader.ValueSpan))
            {
                throw CannlyticsErrors.BadDocument("A number is too long or its exponent too large.");
            }
        }
    }

    private static bool IsExtreme(ReadOnlySpan<byte> number)
    {
        var mark = number.IndexOfAny("eE"u8);
        if (number.Length > LongestNumber || mark < 0)
        {
            return number.Length > LongestNumber;
        }

        var exponent = number[(mark + 1)..].TrimStart("+-"u8);
        return !Utf8Parser.TryParse(exponent, out int size, out var read) || read != exponent.Length || size > HighestExponent;
    }

    private static string Article(string word) => "aeiou".Contains(word[0], StringComparison.Ordinal) ? "an" : "a";
}
