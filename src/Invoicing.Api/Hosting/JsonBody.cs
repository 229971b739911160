using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Invoicing.Api.Hosting;

/// <summary>JSON text to an element that every layer below can store: valid UTF-8, no NUL, no lone surrogate, bounded depth.</summary>
/// <remarks>A key that occurs twice counts with its last value, as <see cref="JsonElement.TryGetProperty(string, out JsonElement)"/> and the serializer do.</remarks>
internal static class JsonBody
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool IsEmpty(ReadOnlySpan<byte> utf8) => WithoutMark(utf8).Trim(" \t\r\n"u8).IsEmpty;

    /// <exception cref="MalformedBodyException">It is empty, or not JSON that can be kept.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> utf8, int maxDepth = 32)
    {
        var text = WithoutMark(utf8.Span);
        if (IsEmpty(text))
        {
            throw HostingErrors.EmptyBody();
        }

        if (!Utf8.IsValid(text))
        {
            throw new MalformedBodyException(HostingErrors.BodyNotUtf8, "The body is not UTF-8 text.", FirstInvalidByte(text));
        }

        Check(text, maxDepth);
        return JsonElement.Parse(text, new JsonDocumentOptions { MaxDepth = maxDepth });
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    private static void Check(ReadOnlySpan<byte> text, int maxDepth)
    {
        // One level more than allowed, so that depth is told apart from bad syntax.
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                CheckToken(in reader, maxDepth);
            }
        }
        catch (JsonException broken)
        {
            throw new MalformedBodyException(HostingErrors.BodyNotJson, "The body is not valid JSON.", OffsetOf(text, broken));
        }
    }

    private static void CheckToken(in Utf8JsonReader reader, int maxDepth)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= maxDepth)
        {
            throw new MalformedBodyException(HostingErrors.BodyTooDeep, "The body is nested too deep.", reader.TokenStartIndex);
        }

        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !JsonText.IsStorable(reader.ValueSpan))
        {
            throw new MalformedBodyException(
                HostingErrors.BodyForbiddenCharacter, "The body holds a NUL character or half of a surrogate pair.", reader.TokenStartIndex);
        }
    }

    private static long OffsetOf(ReadOnlySpan<byte> text, JsonException broken)
    {
        var start = 0;
        for (var line = broken.LineNumber ?? 0; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return start + (broken.BytePositionInLine ?? 0);
    }

    private static long FirstInvalidByte(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) is System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
