using System.Globalization;
using System.Text;

namespace Invoicing.Infrastructure.Mail;

/// <summary>Text up to a length; who writes on is stopped.</summary>
internal sealed class BoundedWriter(int longest) : TextWriter(CultureInfo.InvariantCulture)
{
    private readonly StringBuilder text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public bool IsFull { get; private set; }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (text.Length + buffer.Length > longest)
        {
            IsFull = true;
            throw new InvalidOperationException("The text is too long.");
        }

        text.Append(buffer);
    }

    public override string ToString() => text.ToString();
}
