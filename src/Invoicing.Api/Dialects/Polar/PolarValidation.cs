using System.Globalization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Polar;

/// <summary>The failures of single inputs, with the types and texts of pydantic 2, which clients of Polar see.</summary>
internal static class PolarValidation
{
    public static FailureException Refusal(params IReadOnlyList<ValidationDetail> details) =>
        new(new Failure(FailureKind.Invalid, "request.invalid", "The request has invalid values.") { Input = details });

    public static ValidationDetail Missing(object? input, params object[] location) => new("missing", location, "Field required", input);

    public static ValidationDetail NotObject(object? input, params object[] location) =>
        new("model_attributes_type", location, "Input should be a valid dictionary or object to extract fields from", input);

    public static ValidationDetail NotText(object? input, params object[] location) =>
        new("string_type", location, "Input should be a valid string", input);

    public static ValidationDetail TooLong(int maximum, object? input, params object[] location) =>
        new(
            "string_too_long",
            location,
            string.Create(CultureInfo.InvariantCulture, $"String should have at most {maximum} characters"),
            input,
            Context("max_length", maximum));

    public static ValidationDetail NotOneOf(string expected, object? input, params object[] location) =>
        new("enum", location, $"Input should be {expected}", input, Context("expected", expected));

    public static ValidationDetail NotUuid(string reason, string input, params object[] location) =>
        new("uuid_parsing", location, $"Input should be a valid UUID, {reason}", input, Context("error", reason));

    public static ValidationDetail NotUuid4(string input, params object[] location) =>
        new("uuid_version", location, "UUID version 4 expected", input, Context("expected_version", 4));

    public static ValidationDetail NotJson(string reason, long offset) =>
        new("json_invalid", ["body", offset], "JSON decode error", new Dictionary<string, object>(), Context("error", reason));

    /// <summary>A rule of a whole object. Its context is an error object that the framework under Polar writes as an empty one.</summary>
    public static ValidationDetail Broken(string rule, object? input, params object[] location) =>
        new("value_error", location, $"Value error, {rule}", input, Context("error", new Dictionary<string, object>()));

    private static Dictionary<string, object> Context(string name, object value) => new() { [name] = value };
}
