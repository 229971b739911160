using System.Text.Json;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>What one request sends, to be asked in the order in which complaints are told: path, query, header, body.</summary>
internal sealed class Inputs(HttpRequest request)
{
    private readonly RequestReader reader = new();

    private bool isVersionChecked;

    public Guid Id(string name) => reader.Text<Guid>((string?)request.RouteValues[name] ?? string.Empty, "path", name, LaxUuid.Read) ?? Guid.Empty;

    /// <summary>Null where the parameter is absent; blank text is a value, and mostly a wrong one.</summary>
    public T? Query<T>(string name, LaxReader<T> read)
        where T : struct =>
        reader.Text(QueryText(name), "query", name, read);

    public string? QueryText(string name) => request.Query.TryGetValue(name, out var sent) ? sent[^1] : null;

    public string? QueryChoice(string name, params IReadOnlyList<string> choices)
    {
        var sent = QueryText(name);
        if (sent is null || choices.Contains(sent, StringComparer.Ordinal))
        {
            return sent;
        }

        reader.Complain(TextRules.NoneOf(choices), sent, "query", name);
        return null;
    }

    /// <summary>The parts of a list with commas between them; null where the parameter is absent.</summary>
    public IReadOnlyList<string>? QueryChoices(string name, params IReadOnlyList<string> choices)
    {
        if (QueryText(name) is not { } sent)
        {
            return null;
        }

        var parts = sent.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(parts, part => !choices.Contains(part, StringComparer.Ordinal)) is { } wrong)
        {
            reader.Complain(TextRules.NoneOf(choices), wrong, "query", name);
        }

        return parts;
    }

    public void RefuseQuery(string name, string reason) =>
        reader.Complain(new("value_error", $"Value error, {reason}"), QueryText(name), "query", name);

    /// <summary>The body as an object. A missing one is an empty object where <paramref name="isOptional"/> says so.</summary>
    public ObjectReader Body(JsonElement? body, bool isOptional = false)
    {
        CheckVersion();
        if (isOptional && body is null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined })
        {
            return new ObjectReader(JsonElement.Parse("{}"), reader, "body");
        }

        return Root(body ?? default, "body");
    }

    /// <summary>The body as an object, or each object of a list in it.</summary>
    public IReadOnlyList<ObjectReader> Bodies(JsonElement body)
    {
        CheckVersion();
        return body.ValueKind is JsonValueKind.Array
            ? [.. body.EnumerateArray().Select((element, index) => Root(element, "body", index))]
            : [Root(body, "body")];
    }

    /// <exception cref="Invoicing.Api.Hosting.FailureException">Invalid, with every complaint.</exception>
    public void Check()
    {
        CheckVersion();
        reader.RefuseIfWrong();
    }

    private ObjectReader Root(JsonElement body, params object[] path)
    {
        if (body.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            reader.Miss(null, path);
            reader.RefuseIfWrong();
        }

        if (body.ValueKind is not JsonValueKind.Object)
        {
            reader.Complain(new("model_attributes_type", "Input should be a valid dictionary or object to extract fields from"), body, path);
            reader.RefuseIfWrong();
        }

        return new ObjectReader(body, reader, path);
    }

    private void CheckVersion()
    {
        if (!isVersionChecked)
        {
            isVersionChecked = true;
            ApiVersion.Check(reader, request);
        }
    }
}
