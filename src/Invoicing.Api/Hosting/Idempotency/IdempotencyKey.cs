namespace Invoicing.Api.Hosting.Idempotency;

/// <summary>
/// The header <c>Idempotency-Key</c>: a structured-field string in double quotes or the bare characters, which then hold neither space nor
/// quote. Both forms of the same characters are the same key.
/// </summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    public const int MaximumLength = 255;

    /// <returns>Null where the request has none.</returns>
    /// <exception cref="FailureException">It has one that cannot be read, or several.</exception>
    public static string? Of(HttpRequest request)
    {
        var values = request.Headers[Header];
        if (values.Count == 0)
        {
            return null;
        }

        return values is [{ } value] && Read(value) is { Length: > 0 and <= MaximumLength } key ? key : throw new FailureException(HostingErrors.KeyInvalid());
    }

    private static string? Read(string value)
    {
        var text = value.AsSpan().Trim(" \t");
        if (text.StartsWith('"'))
        {
            return Unquoted(text);
        }

        return text.ContainsAnyExceptInRange('!', '~') || text.Contains('"') ? null : text.ToString();
    }

    private static string? Unquoted(ReadOnlySpan<char> text)
    {
        var key = new List<char>(text.Length);
        for (var at = 1; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"':
                    return at == text.Length - 1 ? new string([.. key]) : null;
                case '\\' when at + 1 < text.Length && text[at + 1] is '"' or '\\':
                    key.Add(text[++at]);
                    break;
                case >= ' ' and <= '~' and not '\\':
                    key.Add(text[at]);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
