namespace Invoicing.Domain.Common;

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Invoicing.Domain.Money;

/// <summary>
/// A JSON object with one way to write it, so that everybody who says the same comes to the same bytes: members in the order of their names,
/// no spaces, every value text, and only what must be escaped (RFC 8785). What says nothing (null, empty, zero, false) is not written, so
/// that a member which is added later changes no older object.
/// </summary>
public sealed class CanonicalJson
{
    /// <summary>Decimals that the ledger stores.</summary>
    private const int Decimals = 10;

    private readonly SortedList<string, string> _members = new(StringComparer.Ordinal);

    private bool IsNothing => _members.Count == 0;

    public CanonicalJson With(string name, string? text) => string.IsNullOrEmpty(text) ? this : Put(name, Quoted(text));

    public CanonicalJson With(string name, long number) => number == 0 ? this : With(name, number.ToString(CultureInfo.InvariantCulture));

    public CanonicalJson With(string name, decimal number) => number == 0
        ? this
        : With(name, Rounding.ToDecimals(number, Decimals).ToString("0.##########", CultureInfo.InvariantCulture));

    public CanonicalJson With(string name, bool flag) => flag ? With(name, "true") : this;

    public CanonicalJson With(string name, DateOnly? day) => With(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>To the microsecond, cut off: finer than that no database keeps it.</summary>
    public CanonicalJson With(string name, DateTimeOffset? instant) =>
        With(name, instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));

    public CanonicalJson With(string name, CanonicalJson? part) => part is null or { IsNothing: true } ? this : Put(name, part.ToString());

    public CanonicalJson With(string name, IEnumerable<CanonicalJson> parts) => WithList(name, [.. parts.Select(part => part.ToString())]);

    public CanonicalJson With(string name, IEnumerable<string> texts) => WithList(name, [.. texts.Select(Quoted)]);

    /// <summary>SHA-256 of the text in UTF-8, as 64 hexadecimal digits in lower case.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())));

    public override string ToString() => $"{{{string.Join(',', _members.Select(member => $"{Quoted(member.Key)}:{member.Value}"))}}}";

    private CanonicalJson WithList(string name, string[] written) => written.Length == 0 ? this : Put(name, $"[{string.Join(',', written)}]");

    private CanonicalJson Put(string name, string written)
    {
        _members.Add(name, written);
        return this;
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\b' => quoted.Append("\\b"),
                '\t' => quoted.Append("\\t"),
                '\n' => quoted.Append("\\n"),
                '\f' => quoted.Append("\\f"),
                '\r' => quoted.Append("\\r"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
