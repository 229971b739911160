using System.Text.Json;

namespace Invoicing.Application.SourceDocuments;

/// <summary>Merges JSON objects and keeps key order and the very text of keys and values: what is not touched stays as it was sent.</summary>
internal static class JsonMerge
{
    /// <summary>
    /// The stored object with the posted keys in it: maps merge recursively, everything else is replaced. An empty map replaces too,
    /// since merging it would change nothing and there would be no way to empty a map.
    /// </summary>
    public static string Merge(JsonElement stored, JsonElement posted)
    {
        var text = new JsonObjectText();
        WriteMerged(text, stored, posted);
        return text.ToString();
    }

    /// <summary>The object with the given texts set: in their old place, or at the end.</summary>
    public static string Set(JsonElement document, IReadOnlyDictionary<string, string> texts)
    {
        var text = new JsonObjectText();
        var members = LastOfEach(document);
        text.Open();
        foreach (var (name, member) in members)
        {
            if (texts.TryGetValue(name, out var value))
            {
                text.Member(name, value);
            }
            else
            {
                text.Member(member);
            }
        }

        foreach (var (name, value) in texts.Where(added => !members.ContainsKey(added.Key)))
        {
            text.Member(name, value);
        }

        text.Close();
        return text.ToString();
    }

    private static void WriteMerged(JsonObjectText text, JsonElement stored, JsonElement posted)
    {
        var before = LastOfEach(stored);
        var changes = LastOfEach(posted);
        text.Open();
        foreach (var (name, member) in before)
        {
            if (!changes.TryGetValue(name, out var change))
            {
                text.Member(member);
            }
            else if (IsMap(member.Value) && IsMap(change.Value) && change.Value.GetPropertyCount() > 0)
            {
                WriteNested(text, member, change.Value);
            }
            else
            {
                text.Member(change);
            }
        }

        foreach (var (_, member) in changes.Where(change => !before.ContainsKey(change.Key)))
        {
            text.Member(member);
        }

        text.Close();
    }

    private static void WriteNested(JsonObjectText text, JsonProperty stored, JsonElement posted)
    {
        text.Name(stored);
        WriteMerged(text, stored.Value, posted);
    }

    private static bool IsMap(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    // Of a key that is sent twice the last one counts, in the place of the first.
    private static OrderedDictionary<string, JsonProperty> LastOfEach(JsonElement document)
    {
        var members = new OrderedDictionary<string, JsonProperty>();
        foreach (var member in document.EnumerateObject())
        {
            members[member.Name] = member;
        }

        return members;
    }
}
