namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Why one value is not taken, in the words of pydantic 2.</summary>
internal sealed record Complaint(string Type, string Message, IReadOnlyDictionary<string, object>? Context = null)
{
    /// <summary>The kind whose message ends with the detail and whose context repeats it.</summary>
    public static Complaint Detailed(string type, string message, string detail) =>
        new(type, $"{message}, {detail}", new Dictionary<string, object> { ["error"] = detail });
}
