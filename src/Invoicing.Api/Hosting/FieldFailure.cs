namespace Invoicing.Api.Hosting;

/// <param name="Field">The field's name on the wire.</param>
/// <param name="Input">What was sent, for dialects that echo it.</param>
internal sealed record FieldFailure(string Field, string Code, string Message, object? Input = null)
{
    /// <summary>The rule of EN 16931 that it breaks; the field is a JSON pointer then.</summary>
    public string? Rule { get; init; }
}
