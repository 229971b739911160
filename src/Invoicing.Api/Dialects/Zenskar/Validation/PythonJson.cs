using System.Text.Json;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Names where and why text is no JSON in the words of Python's decoder, which the errors of FastAPI carry.</summary>
internal ref struct PythonJson
{
    private const string NoValue = "Expecting value";

    private const string NoComma = "Expecting ',' delimiter";

    private readonly ReadOnlySpan<byte> text;

    private readonly Stack<JsonTokenType> open = new();

    private int at;

    private PythonJson(ReadOnlySpan<byte> text) => this.text = text;

    /// <returns>Null where the framework's reader finds nothing wrong. The offset counts characters, not bytes.</returns>
    public static (int Offset, string Reason)? FindError(ReadOnlySpan<byte> utf8)
    {
        var scan = new PythonJson(utf8);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 1000 });
        var last = JsonTokenType.None;
        try
        {
            while (reader.Read())
            {
                // A read that fails leaves the reader somewhere inside the next token.
                last = reader.TokenType;
                scan.at = (int)reader.BytesConsumed;
                scan.Track(last);
            }

            return null;
        }
        catch (JsonException)
        {
            var (offset, reason) = scan.After(last);
            return (CharactersIn(utf8[..offset]), reason);
        }
    }

    private readonly void Track(JsonTokenType token)
    {
        if (token is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            open.Push(token);
        }
        else if (token is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            open.Pop();
        }
    }

    private (int Offset, string Reason) After(JsonTokenType token)
    {
        SkipSpace();
        if (token is JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartArray)
        {
            return WhyNoValue();
        }

        if (token is JsonTokenType.StartObject)
        {
            return WhyNoName();
        }

        if (open.Count == 0)
        {
            return (at, "Extra data");
        }

        if (Current != ',')
        {
            return (at, NoComma);
        }

        at++;
        SkipSpace();
        return open.Peek() is JsonTokenType.StartObject ? WhyNoName() : WhyNoValue();
    }

    private (int Offset, string Reason) WhyNoName()
    {
        if (Current != '"')
        {
            return (at, "Expecting property name enclosed in double quotes");
        }

        if (WhyNoString() is { } wrong)
        {
            return wrong;
        }

        SkipSpace();
        return (at, "Expecting ':' delimiter");
    }

    private (int Offset, string Reason) WhyNoValue()
    {
        if (Current == '"')
        {
            return WhyNoString() ?? (at, NoValue);
        }

        var start = at;
        SkipNumber();
        return at == start ? (start, NoValue) : (at, open.Count == 0 ? "Extra data" : NoComma);
    }

    /// <summary>Moves past a string; what is wrong inside ends the search.</summary>
    private (int Offset, string Reason)? WhyNoString()
    {
        var start = at++;
        while (at < text.Length && text[at] != '"')
        {
            if (text[at] < ' ')
            {
                return (at, "Invalid control character at");
            }

            if (text[at] == '\\' && WhyNoEscape(start) is { } wrong)
            {
                return wrong;
            }

            at++;
        }

        return at++ < text.Length ? null : (start, "Unterminated string starting at");
    }

    private (int Offset, string Reason)? WhyNoEscape(int start)
    {
        at++;
        if (at >= text.Length)
        {
            return (start, "Unterminated string starting at");
        }

        if (text[at] != 'u')
        {
            return "\"\\/bfnrt"u8.Contains(text[at]) ? null : (at - 1, "Invalid \\escape");
        }

        var digits = text[(at + 1)..Math.Min(at + 5, text.Length)];
        if (digits.Length < 4 || digits.ContainsAnyExcept("0123456789abcdefABCDEF"u8))
        {
            return (at, "Invalid \\uXXXX escape");
        }

        at += 4;
        return null;
    }

    /// <summary>Moves past as much of a number as Python takes: a broken fraction or exponent is left over.</summary>
    private void SkipNumber()
    {
        var start = at;
        at += Current == '-' ? 1 : 0;
        var length = Current == '0' ? 1 : Digits(at);
        at = length == 0 ? start : at + length;
        if (length > 0 && Current == '.' && Digits(at + 1) is > 0 and var fraction)
        {
            at += fraction + 1;
        }
    }

    private readonly byte Current => at < text.Length ? text[at] : (byte)0;

    private readonly int Digits(int from)
    {
        var rest = text[Math.Min(from, text.Length)..];
        var length = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 0 ? rest.Length : length;
    }

    private void SkipSpace()
    {
        while (Current is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }
    }

    private static int CharactersIn(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var octet in utf8)
        {
            count += (octet & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }
}
