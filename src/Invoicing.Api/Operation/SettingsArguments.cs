namespace Invoicing.Api.Operation;

/// <summary>Settings on the command line: <c>--Section:Key=value</c> or <c>--Section:Key value</c>.</summary>
internal static class SettingsArguments
{
    /// <summary>The first word that belongs to no setting, so that a mistyped verb or option is refused and not ignored.</summary>
    public static string? FirstStranger(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal) || !words[i].Contains(':', StringComparison.Ordinal))
            {
                return words[i];
            }

            if (!words[i].Contains('=', StringComparison.Ordinal))
            {
                i++;
            }
        }

        return null;
    }
}
