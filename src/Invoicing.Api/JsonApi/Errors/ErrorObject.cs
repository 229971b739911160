using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi.Errors;

/// <param name="Status">The HTTP status of this problem, as text.</param>
/// <param name="Code">Stable: programs decide by it.</param>
/// <param name="Title">The same for every occurrence of the code's status.</param>
/// <param name="Detail">What is wrong this time, and what to do.</param>
public sealed record ErrorObject(
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("detail")] string Detail)
{
    /// <summary>Of this occurrence; the server's log has it too.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    [JsonPropertyName("source")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ErrorSource? Source { get; init; }

    [JsonPropertyName("links")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ErrorLinks? Links { get; init; }

    [JsonPropertyName("meta")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ErrorMeta? Meta { get; init; }

    /// <summary>With the title that the status has everywhere.</summary>
    public static ErrorObject Of(int status, string code, string detail, ErrorSource? source = null) =>
        new(StatusTitles.Text(status), code, StatusTitles.Of(status), detail) { Source = source };
}

/// <summary>Exactly one member has a value.</summary>
public sealed record ErrorSource
{
    /// <summary>A JSON pointer into the request's document.</summary>
    [JsonPropertyName("pointer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pointer { get; init; }

    /// <summary>The name of a query parameter.</summary>
    [JsonPropertyName("parameter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Parameter { get; init; }

    /// <summary>The name of a request header.</summary>
    [JsonPropertyName("header")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Header { get; init; }

    public static ErrorSource InBody(string pointer) => new() { Pointer = pointer };

    public static ErrorSource InQuery(string parameter) => new() { Parameter = parameter };

    public static ErrorSource InHeader(string header) => new() { Header = header };
}

/// <param name="Type">What kind of problem it is, where a profile names it.</param>
public sealed record ErrorLinks([property: JsonPropertyName("type")] string Type);

public sealed record ErrorMeta
{
    /// <summary>The id of what exists already, where the problem is a duplicate.</summary>
    [JsonPropertyName("existingId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ExistingId { get; init; }

    /// <summary>The rule of EN 16931 that is broken.</summary>
    [JsonPropertyName("rule")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rule { get; init; }

    /// <summary>A JSON pointer to what breaks it, where that is not a part of the request.</summary>
    [JsonPropertyName("pointer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pointer { get; init; }

    [JsonPropertyName("page")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PageLimit? Page { get; init; }
}

public sealed record PageLimit([property: JsonPropertyName("maxSize")] int MaxSize);
