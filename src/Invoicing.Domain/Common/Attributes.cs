namespace Invoicing.Domain.Common;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

/// <summary>
/// What other products keep on a record and the ledger has no meaning for: one JSON object, opaque. Each API has keys of its own in
/// it and leaves the others' alone.
/// </summary>
public sealed record Attributes
{
    public const int MaximumLength = 65_536;

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Attributes(string json) => Json = json;

    public static Attributes Empty { get; } = new("{}");

    /// <summary>The object as text.</summary>
    public string Json { get; }

    /// <param name="json">The text of a JSON object.</param>
    public static Attributes Of(string json) => json == Empty.Json ? Empty : new Attributes(json);

    public static Attributes Of(IReadOnlyDictionary<string, JsonElement?> values) => Empty.With(values);

    /// <returns>Null where there is no such key.</returns>
    public JsonElement? Find(string key)
    {
        using var document = JsonDocument.Parse(Json);
        return document.RootElement.TryGetProperty(key, out var value) ? value.Clone() : null;
    }

    /// <summary>Puts the values in the place of those with the same keys; null takes a key out.</summary>
    public Attributes With(IReadOnlyDictionary<string, JsonElement?> changes)
    {
        if (changes.Count == 0)
        {
            return this;
        }

        var all = JsonNode.Parse(Json)!.AsObject();
        foreach (var (key, value) in changes)
        {
            all.Remove(key);
            if (value is { } kept)
            {
                all.Add(key, JsonNode.Parse(kept.GetRawText()));
            }
        }

        var json = all.ToJsonString(Written);
        return json.Length <= MaximumLength ? Of(json) : throw TooLong();
    }

    private static InvoicingException TooLong() => new(
        ErrorKind.Invalid, "attributes.too_long", $"The record's further data has more than {MaximumLength} characters; keep less of it here.")
    { Field = "attributes" };
}
