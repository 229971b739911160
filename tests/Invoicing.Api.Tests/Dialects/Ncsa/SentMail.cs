using System.Text;
using System.Text.RegularExpressions;
using Invoicing.TestKit;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

/// <summary>A message as it lies in the folder where a host without a mail server leaves it.</summary>
internal sealed partial record SentMail(string Subject, string Text)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The token of the terms' link.</summary>
    public string TermsToken => Link().Match(Text) is { Success: true } found ? found.Groups["token"].Value : throw new InvalidOperationException(Text);

    /// <summary>What the middle part of the token says.</summary>
    public string TermsClaims
    {
        get
        {
            var claims = TermsToken.Split('.')[1].Replace('-', '+').Replace('_', '/');
            return Encoding.UTF8.GetString(Convert.FromBase64String(claims.PadRight(claims.Length + ((4 - (claims.Length % 4)) % 4), '=')));
        }
    }

    /// <summary>The messages to the address, oldest first, once there are that many.</summary>
    public static async Task<IReadOnlyList<SentMail>> ReadAsync(ApiHost host, string address, int expected)
    {
        var folder = Path.Combine(host.DataDirectory, "mail");
        using var patience = new CancellationTokenSource(Patience);
        string[] found;
        do
        {
            await Task.Delay(50);
            found = Directory.Exists(folder)
                ? [.. new DirectoryInfo(folder).GetFiles("*.eml").OrderBy(file => file.CreationTimeUtc).Select(Whole).Where(mail => mail.Contains($"To: {address}", StringComparison.Ordinal))]
                : [];
        }
        while (found.Length < expected && !patience.IsCancellationRequested);

        found.Length.ShouldBe(expected);
        return [.. found.Select(Parse)];
    }

    // A file that is still being written ends without its last boundary.
    private static string Whole(FileInfo file)
    {
        try
        {
            var text = File.ReadAllText(file.FullName);
            return text.TrimEnd().EndsWith("--", StringComparison.Ordinal) ? text : "";
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static SentMail Parse(string mail)
    {
        var part = TextPart().Match(mail);
        var body = part.Groups["body"].Value;
        return new SentMail(
            SubjectLine().Match(mail).Groups["subject"].Value.Trim(),
            part.Groups["encoding"].Value.Trim() == "base64" ? FromBase64(body) : FromQuotedPrintable(body));
    }

    private static string FromBase64(string body) => Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body.Where(letter => !char.IsWhiteSpace(letter)))));

    private static string FromQuotedPrintable(string body)
    {
        // Every escape is one byte of UTF-8, and what is not escaped is ASCII.
        var bytes = Escape().Replace(
            body.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal),
            escape => ((char)Convert.ToByte(escape.Groups["hex"].Value, 16)).ToString());
        return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));
    }

    [GeneratedRegex(@"terms_of_service\?token=(?<token>[\w.-]+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^Subject: (?<subject>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex SubjectLine();

    [GeneratedRegex(
        @"Content-Type: text/plain[^\n]*\n(Content-Transfer-Encoding: (?<encoding>[^\r\n]*))?\s*\r?\n\r?\n(?<body>.*?)\r?\n--",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1_000)]
    private static partial Regex TextPart();

    [GeneratedRegex("=(?<hex>[0-9A-F]{2})", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Escape();
}
