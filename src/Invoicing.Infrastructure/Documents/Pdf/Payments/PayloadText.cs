namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>Text as one line of a code.</summary>
internal static class PayloadText
{
    internal static string Line(string? text, int longest)
    {
        var line = string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
        {
            return line;
        }

        // Half of a pair is no character.
        return line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)].TrimEnd();
    }
}
