using System.Text.Json;
using Invoicing.Application.SourceDocuments;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>The parameters that every list of documents has.</summary>
internal static class ListQuery
{
    private const int DefaultLimit = 1_000;

    /// <param name="descending">Any text turns the order, <c>false</c> too.</param>
    public static ListSourceDocumentsQuery Of(string organization, string collection, string? orderBy, string? descending, int? limit, string[]? items)
    {
        if (limit < 1)
        {
            throw CannlyticsErrors.BadLimit();
        }

        var keys = (items ?? []).Where(item => !string.IsNullOrEmpty(item)).SelectMany(KeysIn).Distinct(StringComparer.Ordinal).ToArray();
        var order = new SourceDocumentOrder(orderBy, descending is not null);
        return new ListSourceDocumentsQuery(organization, collection, order, keys.Length is 0 ? null : keys, limit ?? DefaultLimit);
    }

    /// <summary>Ids with commas between them, or a JSON list, in which an id may hold a comma.</summary>
    private static IEnumerable<string> KeysIn(string item)
    {
        if (item[0] is not '[')
        {
            return item.Split(',', StringSplitOptions.RemoveEmptyEntries);
        }

        try
        {
            return JsonSerializer.Deserialize<string[]>(item)?.Where(key => key is not null) ?? [];
        }
        catch (JsonException)
        {
            throw CannlyticsErrors.BadItems();
        }
    }
}
