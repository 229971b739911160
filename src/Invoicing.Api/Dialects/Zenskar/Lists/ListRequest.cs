using System.Globalization;
using Invoicing.Api.Dialects.Zenskar.Validation;

namespace Invoicing.Api.Dialects.Zenskar.Lists;

/// <summary>Which part of a list is asked for, in which order.</summary>
/// <param name="Order">With a leading minus for the opposite direction.</param>
internal sealed record ListRequest(string Order, int Limit, int Offset, ListCursor? Cursor)
{
    private const int MostRows = 1_000;

    public string Key => Order.TrimStart('-');

    /// <summary>The direction in which rows are read: a page before a row is read from that row backwards.</summary>
    public bool Descending => Order.StartsWith('-') ^ (Cursor?.IsBackward ?? false);

    /// <param name="keys">What the list can be sorted by; the first one, newest first, unless something else is asked for.</param>
    public static ListRequest Read(Inputs inputs, params IReadOnlyList<string> keys)
    {
        var order = inputs.QueryChoice("order", [.. keys, .. keys.Select(key => $"-{key}")]) ?? $"-{keys[0]}";
        var key = inputs.QueryChoice("sort_key", keys);
        var direction = inputs.QueryChoice("sort_type", "asc", "desc", "ASC", "DESC");
        order = key is null && direction is null ? order : Sorted(key ?? order.TrimStart('-'), direction);
        var limit = (int)(inputs.Query("limit", Bounded.Between(1, MostRows)) ?? 10);
        var offset = (int)(inputs.Query("offset", Bounded.Between(0, int.MaxValue)) ?? 0);
        return new ListRequest(order, limit, offset, ReadCursor(inputs, order));
    }

    public ListResponse<TWire> Answer<TView, TWire>(
        IReadOnlyList<TView> found, bool hasMore, long total, Func<TView, (string Value, long Serial)> positionOf, Func<TView, TWire> show)
    {
        var isBackward = Cursor?.IsBackward ?? false;
        TView[] rows = isBackward ? [.. found.Reverse()] : [.. found];
        var hasNext = isBackward || hasMore;
        var hasPrevious = isBackward ? hasMore : Cursor is not null || Offset > 0;
        return new ListResponse<TWire>(
            [.. rows.Select(show)],
            rows.Length > 0 && hasNext ? At(positionOf(rows[^1]), false) : null,
            rows.Length > 0 && hasPrevious ? At(positionOf(rows[0]), true) : null,
            total);
    }

    /// <summary>The instant of the cursor; a damaged one is a complaint.</summary>
    public DateTimeOffset? InstantOf(Inputs inputs)
    {
        if (Cursor?.NumberOrNull() is { } ticks && ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks)
        {
            return new DateTimeOffset((long)ticks, TimeSpan.Zero);
        }

        if (Cursor is not null)
        {
            inputs.RefuseQuery("cursor", "the cursor is damaged; send one that the list has answered");
        }

        return null;
    }

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Sorted(string key, string? direction) => direction is null or "desc" or "DESC" ? $"-{key}" : key;

    private static ListCursor? ReadCursor(Inputs inputs, string order)
    {
        if (inputs.QueryText("cursor") is not { } text)
        {
            return null;
        }

        var cursor = ListCursor.Parse(text);
        if (cursor?.Order == order)
        {
            return cursor;
        }

        inputs.RefuseQuery("cursor", "the cursor does not belong to this list in this order; send one that the list has answered");
        return null;
    }

    private string At((string Value, long Serial) position, bool isBackward) => new ListCursor(Order, position.Value, position.Serial, isBackward).ToText();
}
