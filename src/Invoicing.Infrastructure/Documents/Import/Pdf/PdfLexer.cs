using System.Globalization;
using System.Text;
using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import.Pdf;

/// <summary>ISO 32000-1, 7.2 and 7.3: reads one object after the other. Numbers are decimals, names and words text.</summary>
internal sealed class PdfLexer(ReadOnlyMemory<byte> data, int position)
{
    private const int Deepest = 64;

    public int Position { get; set; } = position;

    private ReadOnlySpan<byte> Rest => data.Span[Math.Min(Position, data.Length)..];

    public static bool IsBlank(byte symbol) => symbol is 0 or 9 or 10 or 12 or 13 or 32;

    public object? Read(int depth = 0)
    {
        if (depth > Deepest)
        {
            throw ImportErrors.PdfBroken("its objects are nested too deep.");
        }

        SkipBlanks();
        if (Rest.IsEmpty)
        {
            throw ImportErrors.PdfBroken("it ends too early.");
        }

        return (char)Rest[0] switch
        {
            '/' => ReadName(),
            '(' => new PdfText(PdfStrings.Literal(Rest, out var length)) is var text && Advance(length) ? text : null,
            '<' when Rest.StartsWith("<<"u8) => ReadDictionary(depth),
            '<' => new PdfText(PdfStrings.Hexadecimal(Rest, out var length)) is var text && Advance(length) ? text : null,
            '[' => ReadArray(depth),
            ']' or '>' or ')' or '{' or '}' => ReadDelimiter(),
            _ => ReadWord(),
        };
    }

    public decimal ReadNumber() => Read() is decimal number ? number : throw ImportErrors.PdfBroken("a number is missing.");

    public bool TryReadWord(string word)
    {
        SkipBlanks();
        return Rest.StartsWith(Encoding.ASCII.GetBytes(word)) && Advance(word.Length);
    }

    public void SkipBlanks()
    {
        while (!Rest.IsEmpty && (IsBlank(Rest[0]) || Rest[0] == '%'))
        {
            var end = Rest[0] == '%' ? Rest.IndexOfAny((byte)'\r', (byte)'\n') : 1;
            Position = end < 0 ? data.Length : Position + end;
        }
    }

    private bool Advance(int length)
    {
        Position += length;
        return true;
    }

    private PdfWord ReadDelimiter()
    {
        var length = Rest.StartsWith(">>"u8) ? 2 : 1;
        var word = new PdfWord(Encoding.ASCII.GetString(Rest[..length]));
        Position += length;
        return word;
    }

    private PdfName ReadName()
    {
        Position++;
        return new PdfName(PdfStrings.Unescaped(ReadRegular()));
    }

    private PdfArray ReadArray(int depth)
    {
        Position++;
        var items = new List<object?>();
        while (true)
        {
            var item = Read(depth + 1);
            if (item is PdfWord { Text: "]" })
            {
                return new PdfArray(items);
            }

            items.Add(item);
        }
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        Position += 2;
        var entries = new Dictionary<string, object?>();
        while (true)
        {
            switch (Read(depth + 1))
            {
                case PdfWord { Text: ">>" }:
                    return new PdfDictionary(entries);
                case PdfName key:
                    entries[key.Text] = Read(depth + 1);
                    break;
                default:
                    throw ImportErrors.PdfBroken("a dictionary has an entry without a name.");
            }
        }
    }

    private object? ReadWord()
    {
        var word = ReadRegular();
        if (!decimal.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return word switch { "true" => true, "false" => false, "null" => null, _ => new PdfWord(word) };
        }

        return IsCount(word) && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var target) && IsReference()
            ? new PdfReference(target)
            : number;
    }

    /// <summary>Whether <c>0 R</c> follows, which makes the number the one of an object.</summary>
    private bool IsReference()
    {
        var before = Position;
        SkipBlanks();
        if (IsCount(ReadRegular()))
        {
            SkipBlanks();
            if (ReadRegular() is "R")
            {
                return true;
            }
        }

        Position = before;
        return false;
    }

    private string ReadRegular()
    {
        var end = Rest.IndexOfAny(PdfStrings.Delimiters);
        var word = Rest[..(end < 0 ? Rest.Length : end)];
        Position += word.Length;
        return Encoding.Latin1.GetString(word);
    }

    private static bool IsCount(string word) => word.Length is > 0 and < 11 && word.All(char.IsAsciiDigit);
}
