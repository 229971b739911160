using System.Globalization;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>The <c>page[…]</c> parameters, after the profile of cursor pagination.</summary>
internal static class PageReader
{
    private const string NotPositive = "page.not_positive";

    public static Selection Read(Selection selection, IReadOnlyDictionary<string, string> parameters, ListFields fields)
    {
        var size = parameters.TryGetValue(QueryNames.PageSize, out var sent) ? SizeOf(sent) : Selection.DefaultSize;
        var order = selection.Sort.Count == 0 ? fields.DefaultSort : selection.Sort;
        var after = CursorIn(QueryNames.PageAfter);
        var before = CursorIn(QueryNames.PageBefore);
        if (after is not null && before is not null)
        {
            throw RangeNotSupported();
        }

        return selection with
        {
            Size = size,
            After = after,
            Before = before,
            Offset = parameters.TryGetValue(QueryNames.PageNumber, out var number) ? OffsetOf(number, size, after ?? before) : 0,
            WithTotal = parameters.TryGetValue(QueryNames.PageTotal, out var total) && IsTrue(total),
        };

        Cursor? CursorIn(string parameter) => parameters.TryGetValue(parameter, out var text)
            ? CursorText.Read(text, fields.Resource, order) ?? throw Refusal.InQuery(
                parameter, "page.invalid_cursor", "This is no cursor of this list in this order; take one from the links of a page with the same sort.")
            : null;
    }

    private static int SizeOf(string text) => Positive(QueryNames.PageSize, text) is var size && size <= Selection.MaximumSize
        ? size
        : throw SizeTooLarge(text);

    private static int OffsetOf(string text, int size, Cursor? cursor)
    {
        if (cursor is not null)
        {
            throw Refusal.InQuery(QueryNames.PageNumber, "page.number_with_cursor", "Send either a page number or a cursor.");
        }

        var offset = (Positive(QueryNames.PageNumber, text) - 1L) * size;
        return offset <= Selection.MaximumOffset
            ? (int)offset
            : throw Refusal.InQuery(
                QueryNames.PageNumber, "page.number_too_large", $"Page numbers reach the first {Number(Selection.MaximumOffset)} rows; follow links.next, whose cursors reach all.");
    }

    private static int Positive(string parameter, string text) =>
        text.All(char.IsAsciiDigit) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? (int)Math.Min(number, int.MaxValue)
            : throw Refusal.InQuery(parameter, NotPositive, $"{parameter} must be a whole number above zero.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsTrue(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => throw Refusal.InQuery(QueryNames.PageTotal, "page.total_invalid", $"{QueryNames.PageTotal} must be true or false."),
    };

    private static FailureException SizeTooLarge(string size) => Refusal.Of(
        FailureKind.Malformed,
        ErrorObject.Of(
            StatusCodes.Status400BadRequest,
            "page.size_too_large",
            $"A page has at most {Number(Selection.MaximumSize)} rows, not {size}.",
            ErrorSource.InQuery(QueryNames.PageSize)) with
        {
            Links = new ErrorLinks(Profiles.CursorPagination + "max-size-exceeded"),
            Meta = new ErrorMeta { Page = new PageLimit(Selection.MaximumSize) },
        });

    private static FailureException RangeNotSupported() => Refusal.Of(
        FailureKind.Malformed,
        ErrorObject.Of(
            StatusCodes.Status400BadRequest,
            "page.range_not_supported",
            $"Send either {QueryNames.PageAfter} or {QueryNames.PageBefore}.",
            ErrorSource.InQuery(QueryNames.PageBefore)) with
        {
            Links = new ErrorLinks(Profiles.CursorPagination + "range-pagination-not-supported"),
        });
}
