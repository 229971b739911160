using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

[Description("Everything that is wrong with the values of one request.")]
internal sealed record HTTPValidationError(
    [property: JsonPropertyName("detail"), JsonRequired] IReadOnlyList<ValidationError> Detail);

/// <param name="Loc">Where: header, path, query or body, then the name; for broken JSON the position.</param>
/// <param name="Input">What was sent; the whole object where a field is missing.</param>
/// <param name="Context">The parts of the message, where it has any.</param>
internal sealed record ValidationError(
    [property: JsonPropertyName("type"), JsonRequired] string Type,
    [property: JsonPropertyName("loc"), JsonRequired] IReadOnlyList<object> Loc,
    [property: JsonPropertyName("msg"), JsonRequired] string Message,
    [property: JsonPropertyName("input")] object? Input,
    [property: JsonPropertyName("ctx"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, object>? Context = null);
