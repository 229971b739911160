using System.Globalization;
using System.Text.Json;

namespace Invoicing.Api.JsonApi.Requests;

/// <summary>A JSON object of a request, read member by member. What is wrong is noted with its place; the reading goes on.</summary>
internal sealed class ObjectInput(JsonElement json, string pointer, InputErrors errors)
{
    private readonly HashSet<string> asked = [];

    public InputErrors Errors => errors;

    public string Pointer => pointer;

    public bool Has(string name)
    {
        asked.Add(name);
        return json.TryGetProperty(name, out _);
    }

    /// <summary>Null where it is absent or null.</summary>
    public string? Text(string name) => Find(name) is { } value
        ? value.ValueKind is JsonValueKind.String ? value.GetString() : Wrong<string>(name, "text")
        : null;

    public string RequiredText(string name) => Text(name) is { } text && !string.IsNullOrWhiteSpace(text)
        ? text
        : Find(name) is null or { ValueKind: JsonValueKind.String } ? Missing(name, string.Empty) : string.Empty;

    /// <summary>Text or a JSON number; either is taken digit by digit, never as a binary fraction.</summary>
    public decimal? Decimal(string name) => Find(name) is { } value
        ? ReadDecimal(value) ?? Wrong<decimal?>(name, "a decimal number, as text such as \"1500.00\"")
        : null;

    public decimal RequiredDecimal(string name) => Decimal(name) ?? (Find(name) is null ? Missing(name, 0m) : 0m);

    public long? Integer(string name) => Find(name) is { } value
        ? value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out var number) ? number : Wrong<long?>(name, "a whole number")
        : null;

    public bool? Boolean(string name) => Find(name) is { } value
        ? value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => Wrong<bool?>(name, "true or false") }
        : null;

    public DateOnly? Date(string name) => Find(name) is { } value
        ? value.ValueKind is JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Wrong<DateOnly?>(name, "a date such as \"2026-03-31\"")
        : null;

    public DateTimeOffset? Instant(string name) => Find(name) is { } value
        ? value.ValueKind is JsonValueKind.String && value.TryGetDateTimeOffset(out var instant)
            ? instant.ToUniversalTime()
            : Wrong<DateTimeOffset?>(name, "an instant such as \"2026-03-31T10:00:00Z\"")
        : null;

    /// <param name="values">What the text may be, and what it stands for.</param>
    public T? One<T>(string name, IReadOnlyDictionary<string, T> values)
        where T : struct => Text(name) is { } text
            ? values.TryGetValue(text, out var value) ? value : Wrong<T?>(name, $"one of {string.Join(", ", values.Keys)}")
            : null;

    public IReadOnlyList<string>? Texts(string name) => Items(name, "an array of text") is { } items
        ? [.. items.Select((item, at) => item.ValueKind is JsonValueKind.String ? item.GetString()! : WrongAt(JsonPointer.Child(PointerOf(name), at), "text"))]
        : null;

    /// <summary>Bytes, as text in Base64.</summary>
    public byte[] RequiredBytes(string name) => Find(name) is { } value
        ? value.ValueKind is JsonValueKind.String && value.TryGetBytesFromBase64(out var bytes) ? bytes : Wrong<byte[]>(name, "bytes in Base64") ?? []
        : Missing<byte[]>(name, []);

    public JsonElement? Raw(string name) => Find(name);

    public T? Object<T>(string name, Func<ObjectInput, T> read)
        where T : class => Find(name) is { } value
            ? value.ValueKind is JsonValueKind.Object ? Read(value, PointerOf(name), read) : Wrong<T>(name, "an object")
            : null;

    public IReadOnlyList<T>? List<T>(string name, Func<ObjectInput, T> read)
        where T : class
    {
        if (Items(name, "an array of objects") is not { } items)
        {
            return null;
        }

        var result = new List<T>(items.Count);
        for (var at = 0; at < items.Count; at++)
        {
            var place = JsonPointer.Child(PointerOf(name), at);
            if (items[at].ValueKind is JsonValueKind.Object)
            {
                result.Add(Read(items[at], place, read));
            }
            else
            {
                WrongAt(place, "an object");
            }
        }

        return result;
    }

    public void Complain(string name, string code, string detail) => errors.Add(PointerOf(name), code, detail);

    /// <summary>Notes every member that nobody asked for.</summary>
    /// <param name="readOnly">Those that exist and cannot be written.</param>
    public void RefuseRest(IReadOnlyCollection<string> readOnly)
    {
        foreach (var member in json.EnumerateObject().Where(member => !asked.Contains(member.Name)))
        {
            if (readOnly.Contains(member.Name))
            {
                errors.Add(PointerOf(member.Name), "attribute.read_only", $"{member.Name} cannot be written here; leave it out.");
            }
            else
            {
                errors.Add(PointerOf(member.Name), "attribute.unknown", $"There is no {member.Name} here{Known()}.");
            }
        }
    }

    private static decimal? ReadDecimal(JsonElement value)
    {
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return text is { Length: <= 40 } && decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private T Read<T>(JsonElement value, string place, Func<ObjectInput, T> read)
    {
        var input = new ObjectInput(value, place, errors);
        var result = read(input);
        input.RefuseRest([]);
        return result;
    }

    private List<JsonElement>? Items(string name, string expected) => Find(name) is { } value
        ? value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray()] : Wrong<List<JsonElement>>(name, expected)
        : null;

    private JsonElement? Find(string name)
    {
        asked.Add(name);
        return json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
    }

    private string Known() => asked.Count == 0 ? string.Empty : $"; what can be sent is {string.Join(", ", asked.Order(StringComparer.Ordinal))}";

    private string PointerOf(string name) => JsonPointer.Child(pointer, name);

    private T Missing<T>(string name, T stand)
    {
        errors.Add(PointerOf(name), "attribute.missing", $"Send {name}.");
        return stand;
    }

    private T? Wrong<T>(string name, string expected)
    {
        errors.Add(PointerOf(name), "attribute.wrong_type", $"{name} must be {expected}.");
        return default;
    }

    private string WrongAt(string place, string expected)
    {
        errors.Add(place, "attribute.wrong_type", $"This must be {expected}.");
        return string.Empty;
    }
}
