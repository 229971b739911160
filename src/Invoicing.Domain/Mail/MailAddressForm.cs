namespace Invoicing.Domain.Mail;

/// <summary>Which addresses a message can be sent to: no quoted ones, and none with which a header or a command could be forged.</summary>
public static class MailAddressForm
{
    public const int Longest = 320;
    private const int LongestLocalPart = 64;
    private const string Special = "\"(),:;<>@[\\]";

    public static bool IsWellFormed(string address)
    {
        var at = address.LastIndexOf('@');
        return at is > 0 and <= LongestLocalPart
            && address.Length <= Longest
            && IsText(address[..at])
            && address[(at + 1)..].Split('.').All(label => label.Length is > 0 and <= 63 && IsText(label));
    }

    private static bool IsText(string part) => !part.Any(symbol =>
        char.IsControl(symbol) || char.IsWhiteSpace(symbol) || char.IsSurrogate(symbol) || Special.Contains(symbol, StringComparison.Ordinal));
}
