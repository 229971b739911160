using System.Text;

namespace Invoicing.Infrastructure.Mail.Mime;

/// <summary>Lines of ASCII that end with CR LF. A header is one line, folded where it may be, whatever is in its value.</summary>
internal sealed class MimeWriter
{
    private const int LongestHeaderLine = 76;
    private readonly StringBuilder lines = new();

    public void Header(string name, string value)
    {
        var room = LongestHeaderLine - name.Length - 2;
        lines.Append(name).Append(':');
        foreach (var word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Printable))
        {
            if (room < word.Length && room < LongestHeaderLine - name.Length - 2)
            {
                lines.Append("\r\n");
                room = LongestHeaderLine;
            }

            lines.Append(' ').Append(word);
            room -= word.Length + 1;
        }

        lines.Append("\r\n");
    }

    public void Line(string text = "") => lines.Append(text).Append("\r\n");

    /// <param name="text">Lines that end with CR LF, but for the last.</param>
    public void Lines(string text) => lines.Append(text).Append("\r\n");

    public byte[] ToBytes() => Encoding.ASCII.GetBytes(lines.ToString());

    // The last guard: no value can end its line.
    private static string Printable(string word) => string.Concat(word.Select(symbol => symbol is > ' ' and <= '~' ? symbol : '?'));
}
