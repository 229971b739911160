using System.Globalization;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Novicap;

/// <summary>Which page of a list, from the query parameters.</summary>
internal sealed record Listing(int Page, int PerPage)
{
    private const int MostPages = 10_000_000;

    public int Offset => (Page - 1) * PerPage;

    /// <exception cref="FailureException">Invalid, naming each parameter that is to blame.</exception>
    public static Listing Of(string? page, string? perPage, int defaultSize = 25, int largestSize = 100)
    {
        var (number, size) = (Number(page, 1, MostPages), Number(perPage, defaultSize, largestSize));
        List<FieldFailure> wrong = [];
        if (number is null)
        {
            wrong.Add(new FieldFailure("page", "page.invalid", "must be a whole number from 1"));
        }

        if (size is null)
        {
            wrong.Add(new FieldFailure("per_page", "per_page.invalid", string.Create(CultureInfo.InvariantCulture, $"must be a whole number from 1 to {largestSize}")));
        }

        return wrong.Count == 0 ? new Listing(number!.Value, size!.Value) : throw ParameterFailures.Invalid(wrong);
    }

    private static int? Number(string? text, int absent, int most) => string.IsNullOrEmpty(text)
        ? absent
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;
}

/// <summary>Where a page is among the others.</summary>
/// <param name="PrevPage">Null on the first page, and on one behind the last.</param>
public sealed record ListMeta(
    [property: JsonPropertyName("current_page")] int CurrentPage,
    [property: JsonPropertyName("next_page")] int? NextPage,
    [property: JsonPropertyName("prev_page")] int? PrevPage,
    [property: JsonPropertyName("total_pages")] long TotalPages,
    [property: JsonPropertyName("total_count")] long TotalCount)
{
    internal static ListMeta Of(Listing listing, long total)
    {
        var pages = (total + listing.PerPage - 1) / listing.PerPage;
        return new ListMeta(
            listing.Page,
            listing.Page < pages ? listing.Page + 1 : null,
            listing.Page > 1 && listing.Page <= pages ? listing.Page - 1 : null,
            pages,
            total);
    }
}
