using System.Globalization;
using System.Text.Json;

namespace Invoicing.Application.SourceDocuments;

/// <param name="Key">The client's id of the document.</param>
/// <param name="Json">An object.</param>
public sealed record PostedDocument(string Key, JsonElement Json)
{
    /// <summary>What was posted, with when and by whom it is stored.</summary>
    public string Stamped(DateTimeOffset now, string by) => JsonMerge.Set(Json, new Dictionary<string, string>
    {
        ["updated_at"] = TimeText(now),
        ["updated_by"] = by,
    });

    /// <summary>An instant as documents show it: UTC, microseconds, no offset.</summary>
    public static string TimeText(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
}
