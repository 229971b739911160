namespace Invoicing.Api.Documents;

/// <summary>The name under which a download is saved (RFC 6266).</summary>
internal static class AttachmentName
{
    /// <summary>Names of plain ASCII stand as they are; others get a stand-in for old clients and the name itself in UTF-8.</summary>
    public static string HeaderFor(string fileName)
    {
        var plain = string.Concat(fileName.Select(letter => IsSafe(letter) ? letter : '_'));
        var header = $"attachment; filename=\"{plain}\"";
        return plain == fileName ? header : $"{header}; filename*=UTF-8''{Uri.EscapeDataString(fileName)}";
    }

    /// <remarks>A percent sign is left out because some clients decode it; slashes because they are folders.</remarks>
    private static bool IsSafe(char letter) => letter is >= ' ' and <= '~' and not ('"' or '\\' or '/' or '%');
}
