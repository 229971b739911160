using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Polar;

/// <summary>A refusal with a name that clients switch on.</summary>
public sealed record PolarError(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("detail")] string Detail);

/// <summary>What the framework under Polar says where no rule of its own is concerned.</summary>
public sealed record PlainError([property: JsonPropertyName("detail")] string Detail);

/// <summary>A token that was sent and opens nothing.</summary>
public sealed record InvalidToken(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("error_description")] string ErrorDescription);

public sealed record RequestValidationError(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("detail")] IReadOnlyList<ValidationDetail> Detail);

/// <param name="Location">Starts with <c>path</c>, <c>query</c> or <c>body</c>; names, and offsets as integers.</param>
/// <param name="Context">Present only where the type of the failure has one.</param>
public sealed record ValidationDetail(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("loc")] IReadOnlyList<object> Location,
    [property: JsonPropertyName("msg")] string Message,
    [property: JsonPropertyName("input")] object? Input,
    [property: JsonPropertyName("ctx"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, object>? Context = null);

/// <summary>Both answers of 401 in one description: <c>detail</c> without a credential for this route, <c>error_description</c> with an unknown one.</summary>
public sealed record Unauthenticated(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("detail")] string? Detail = null,
    [property: JsonPropertyName("error_description")] string? ErrorDescription = null);

/// <summary>Both answers of 422 of an invoice's generation: <c>detail</c> is a sentence for a named refusal, a list of <see cref="ValidationDetail"/> for a bad id.</summary>
public sealed record UnprocessableInvoice(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("detail")] object Detail);
