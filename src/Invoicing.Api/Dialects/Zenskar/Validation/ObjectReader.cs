using System.Text.Json;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Takes the fields of one object of the body. Every complaint names the way to the field.</summary>
/// <param name="path">From the root of the request, for example <c>body, phases, 0</c>.</param>
internal sealed class ObjectReader(JsonElement body, RequestReader reader, params object[] path)
{
    private static readonly Complaint NotObject =
        new("model_attributes_type", "Input should be a valid dictionary or object to extract fields from");

    private static readonly Complaint NotList = new("list_type", "Input should be a valid list");

    private static readonly Complaint NotDictionary = new("dict_type", "Input should be a valid dictionary");

    public JsonElement Json => body;

    /// <summary>Whether the field was sent at all, null included.</summary>
    public bool Has(string name) => body.ValueKind is JsonValueKind.Object && body.TryGetProperty(name, out _);

    public T Required<T>(string name, LaxReader<T> read)
        where T : struct =>
        Find(name, isRequired: true) is { } value ? Read(name, value, read) ?? default : default;

    public T? Optional<T>(string name, LaxReader<T> read)
        where T : struct =>
        Find(name, isRequired: false) is { ValueKind: not JsonValueKind.Null } value ? Read(name, value, read) : null;

    public string RequiredText(string name, int most, int least = 1) =>
        Find(name, isRequired: true) is { } value ? Text(name, value, least, most) ?? string.Empty : string.Empty;

    public string? Text(string name, int most) =>
        Find(name, isRequired: false) is { ValueKind: not JsonValueKind.Null } value ? Text(name, value, 0, most) : null;

    public string RequiredChoice(string name, params IReadOnlyList<string> choices) =>
        Find(name, isRequired: true) is { } value ? Choice(name, value, choices) ?? choices[0] : choices[0];

    public string? Choice(string name, params IReadOnlyList<string> choices) =>
        Find(name, isRequired: false) is { ValueKind: not JsonValueKind.Null } value ? Choice(name, value, choices) : null;

    /// <summary>Null where the field is absent, null, or no object.</summary>
    public ObjectReader? Object(string name) =>
        Find(name, isRequired: false) is { ValueKind: not JsonValueKind.Null } value ? Inner(value, name) : null;

    /// <summary>The elements of a list of objects; empty where the field is absent or null.</summary>
    public IReadOnlyList<ObjectReader> Objects(string name) =>
        [.. Elements(name).Select((element, index) => Inner(element, name, index)).OfType<ObjectReader>()];

    /// <summary>The elements of a list of texts; empty where the field is absent or null.</summary>
    public IReadOnlyList<string> Texts(string name, int most)
    {
        var texts = new List<string>();
        foreach (var (index, element) in Elements(name).Index())
        {
            if (TextRules.Judge(element, 0, most) is { } complaint)
            {
                Complain(complaint, element, name, index);
            }
            else
            {
                texts.Add(element.GetString()!);
            }
        }

        return texts;
    }

    /// <summary>A field that is kept as it was sent; null where it is absent or null.</summary>
    public JsonElement? Dictionary(string name)
    {
        if (Find(name, isRequired: false) is not { ValueKind: not JsonValueKind.Null } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.Object)
        {
            return value;
        }

        Complain(NotDictionary, value, name);
        return null;
    }

    public void Complain(Complaint complaint, JsonElement? input, params object[] at) => reader.Complain(complaint, input, [.. path, .. at]);

    /// <summary>Says in the words of a validator of one's own what is wrong with a field.</summary>
    public void Refuse(string name, string reason) =>
        Complain(new("value_error", $"Value error, {reason}"), Has(name) ? body.GetProperty(name) : body, name);

    private JsonElement? Find(string name, bool isRequired)
    {
        if (body.ValueKind is JsonValueKind.Object && body.TryGetProperty(name, out var value))
        {
            return value;
        }

        if (isRequired)
        {
            reader.Miss(body, [.. path, name]);
        }

        return null;
    }

    private T? Read<T>(string name, JsonElement value, LaxReader<T> read)
        where T : struct
    {
        var result = read(value, out var complaint);
        if (complaint is not null)
        {
            Complain(complaint, value, name);
        }

        return result;
    }

    private string? Text(string name, JsonElement value, int least, int most)
    {
        if (TextRules.Judge(value, least, most) is not { } complaint)
        {
            return value.GetString();
        }

        Complain(complaint, value, name);
        return null;
    }

    private string? Choice(string name, JsonElement value, IReadOnlyList<string> choices)
    {
        if (value.ValueKind is JsonValueKind.String && choices.Contains(value.GetString()!, StringComparer.Ordinal))
        {
            return value.GetString();
        }

        Complain(TextRules.NoneOf(choices), value, name);
        return null;
    }

    private ObjectReader? Inner(JsonElement value, params object[] at)
    {
        if (value.ValueKind is JsonValueKind.Object)
        {
            return new ObjectReader(value, reader, [.. path, .. at]);
        }

        Complain(NotObject, value, at);
        return null;
    }

    private IEnumerable<JsonElement> Elements(string name)
    {
        if (Find(name, isRequired: false) is not { ValueKind: not JsonValueKind.Null } value)
        {
            return [];
        }

        if (value.ValueKind is JsonValueKind.Array)
        {
            return value.EnumerateArray();
        }

        Complain(NotList, value, name);
        return [];
    }
}
