using System.Globalization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Polar;

/// <summary>The failures of single inputs, with the types and texts of pydantic 2, which clients of Polar see.</summary>
internal static class PolarValidation
{
    public const string UuidVersion = "uuid_version";
    public const string BusinessRuleCode = "request.business_rule";

    public static FailureException Refusal(params IReadOnlyList<ValidationDetail> details) =>
        new(new Failure(FailureKind.Invalid, "request.invalid", "The request has invalid values.") { Input = details });

    public static ValidationDetail Missing(object? input, params object[] location) => new("missing", location, "Field required", input);

    public static ValidationDetail NotObject(object? input, params object[] location) =>
        new("model_attributes_type", location, "Input should be a valid dictionary or object to extract fields from", input);

    public static ValidationDetail NotText(object? input, params object[] location) =>
        new("string_type", location, "Input should be a valid string", input);

    public static ValidationDetail NotInteger(object? input, params object[] location) =>
        new("int_type", location, "Input should be a valid integer", input);

    public static ValidationDetail NotIntegerText(string input, params object[] location) =>
        new("int_parsing", location, "Input should be a valid integer, unable to parse string as an integer", input);

    public static ValidationDetail TooSmall(int minimum, string input, params object[] location) =>
        new(
            "greater_than_equal",
            location,
            string.Create(CultureInfo.InvariantCulture, $"Input should be greater than or equal to {minimum}"),
            input,
            Context("ge", minimum));

    public static ValidationDetail NotBoolean(object? input, params object[] location) =>
        new("bool_type", location, "Input should be a valid boolean", input);

    public static ValidationDetail NotTime(object? input, params object[] location) =>
        new("datetime_type", location, "Input should be a valid datetime", input);

    public static ValidationDetail NotList(object? input, params object[] location) =>
        new("list_type", location, "Input should be a valid list", input);

    /// <summary>A rule that Polar's own code checks, once the values are read.</summary>
    public static FailureException BusinessRule(string message, object? input, params object[] location) =>
        new(new Failure(FailureKind.Invalid, BusinessRuleCode, message) { Input = new ValidationDetail("value_error", location, message, input) });

    public static ValidationDetail TooShort(object? input, params object[] location) =>
        new("string_too_short", location, "String should have at least 1 character", input, Context("min_length", 1));

    public static ValidationDetail TooLong(int maximum, object? input, params object[] location) =>
        new(
            "string_too_long",
            location,
            string.Create(CultureInfo.InvariantCulture, $"String should have at most {maximum} characters"),
            input,
            Context("max_length", maximum));

    public static ValidationDetail TooMany(int maximum, int actual, object? input, params object[] location) =>
        new(
            "too_long",
            location,
            string.Create(CultureInfo.InvariantCulture, $"Dictionary should have at most {maximum} items after validation, not {actual}"),
            input,
            new Dictionary<string, object> { ["field_type"] = "Dictionary", ["max_length"] = maximum, ["actual_length"] = actual });

    public static ValidationDetail NotOneOf(string expected, object? input, params object[] location) =>
        new("enum", location, $"Input should be {expected}", input, Context("expected", expected));

    public static ValidationDetail NotUuid(string reason, string input, params object[] location) =>
        new("uuid_parsing", location, $"Input should be a valid UUID, {reason}", input, Context("error", reason));

    public static ValidationDetail NotUuid4(string input, params object[] location) =>
        new(UuidVersion, location, "UUID version 4 expected", input, Context("expected_version", 4));

    public static ValidationDetail NotJson(string reason, long offset) =>
        new("json_invalid", ["body", offset], "JSON decode error", new Dictionary<string, object>(), Context("error", reason));

    /// <summary>A rule of a whole object. Its context is an error object that the framework under Polar writes as an empty one.</summary>
    public static ValidationDetail Broken(string rule, object? input, params object[] location) =>
        new("value_error", location, $"Value error, {rule}", input, Context("error", new Dictionary<string, object>()));

    private static Dictionary<string, object> Context(string name, object value) => new() { [name] = value };
}
