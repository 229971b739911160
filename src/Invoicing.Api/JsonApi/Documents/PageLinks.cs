using System.Globalization;
using System.Text.Json;
using Invoicing.Api.JsonApi.Query;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Listing;

namespace Invoicing.Api.JsonApi.Documents;

/// <summary>The links of one page of a list: the request's own address with another page in it.</summary>
/// <param name="request">The address of the request, with its query string.</param>
/// <param name="related">Where the resources are, if the list holds their identifiers alone.</param>
internal sealed class PageLinks(RequestTarget request, ResourceQuery query, ResourcePage page, ListFields fields, string? related = null)
{
    public IReadOnlyList<string> Profiles { get; } = query.IsNumbered ? [] : [Query.Profiles.CursorPagination];

    private Selection Selection => query.Selection;

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("links");
        writer.WriteString("self", request.Self);
        if (related is not null)
        {
            writer.WriteString("related", related);
        }

        writer.WriteString("first", query.IsNumbered ? Numbered(1) : request.With([]));
        writer.WriteString("prev", page.HasBefore ? Previous() : null);
        writer.WriteString("next", page.HasAfter ? Next() : null);
        if (LastNumber() is { } last)
        {
            writer.WriteString("last", Numbered(last));
        }

        writer.WriteEndObject();
    }

    /// <summary>Twice: where the profile has it, and where one looks first.</summary>
    public static void WriteTotal(Utf8JsonWriter writer, long? total)
    {
        if (total is null)
        {
            return;
        }

        writer.WriteStartObject("meta");
        writer.WriteNumber("total", total.Value);
        writer.WriteStartObject("page");
        writer.WriteNumber("total", total.Value);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private int Number => (Selection.Offset / Selection.Size) + 1;

    // Beyond the last page there is nothing to point at but the request's own cursor.
    private string Previous() => query.IsNumbered
        ? Numbered(Number - 1)
        : request.With([(QueryNames.PageBefore, CursorAt(page.Cursors.Count > 0 ? page.Cursors[0] : Selection.After ?? Selection.Before!))]);

    private string Next() => query.IsNumbered && Selection.Offset + Selection.Size <= Selection.MaximumOffset
        ? Numbered(Number + 1)
        : request.With([(QueryNames.PageAfter, CursorAt(page.Cursors.Count > 0 ? page.Cursors[^1] : Selection.Before ?? Selection.After!))]);

    private long? LastNumber() => page.Total is { } total && Math.Max(0, total - 1) / Selection.Size is var last && last * Selection.Size <= Selection.MaximumOffset
        ? last + 1
        : null;

    private string Numbered(long number) => request.With([(QueryNames.PageNumber, number.ToString(CultureInfo.InvariantCulture))]);

    private string CursorAt(Cursor cursor) =>
        CursorText.Write(cursor, fields.Resource, Selection.Sort.Count == 0 ? fields.DefaultSort : Selection.Sort);
}
