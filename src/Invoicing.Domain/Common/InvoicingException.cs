namespace Invoicing.Domain.Common;

/// <summary>A refusal: what kind, its stable code, and a sentence that tells the caller what to do.</summary>
public sealed class InvoicingException(ErrorKind kind, string code, string message) : Exception(message)
{
    public ErrorKind Kind { get; } = kind;

    /// <summary>Stable, lower case, <c>area.reason</c>, for example <c>invoice.not_draft</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The input that is to blame, in the words of the use case, or null.</summary>
    public string? Field { get; init; }

    /// <summary>Several reasons at once, each with what it is about.</summary>
    public IReadOnlyList<FieldRefusal> Fields { get; init; } = [];

    /// <summary>The id of what already exists, where the refusal is about a duplicate.</summary>
    public string? ExistingId { get; init; }
}
