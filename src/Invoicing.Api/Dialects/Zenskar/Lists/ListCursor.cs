using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Invoicing.Api.Dialects.Zenskar.Lists;

/// <summary>Where a page of a list ends: good for that list in that order alone, and opaque to the caller.</summary>
/// <param name="Order">As it was asked for, for example <c>-created_at</c>.</param>
/// <param name="Value">What the last row is sorted by.</param>
/// <param name="IsBackward">Whether the page lies before the row and not behind it.</param>
internal sealed record ListCursor(string Order, string Value, long Serial, bool IsBackward)
{
    public string ToText() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{(IsBackward ? 'b' : 'f')}|{Order}|{Serial}|{Value}")));

    /// <returns>Null where the text is no cursor.</returns>
    public static ListCursor? Parse(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 4);
        return parts is ["b" or "f", var order, var number, var value]
            && long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var serial)
            ? new ListCursor(order, value, serial, parts[0] is "b")
            : null;
    }

    /// <returns>Null where the value is no number.</returns>
    public decimal? NumberOrNull() => decimal.TryParse(Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
