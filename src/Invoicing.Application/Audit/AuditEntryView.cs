namespace Invoicing.Application.Audit;

/// <summary>One change of state: who, when, from where, what.</summary>
public sealed record AuditEntryView
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Name of the event, for example <c>InvoiceIssued</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What was changed, for example <c>Invoice</c>; null on entries that are older than this.</summary>
    public string? EntityType { get; init; }

    public string? EntityId { get; init; }

    /// <summary>The name of the credential, or <c>system</c>.</summary>
    public required string Actor { get; init; }

    public Guid? CredentialId { get; init; }

    /// <summary>IP address of the connection.</summary>
    public string? Address { get; init; }

    public string? Agent { get; init; }

    public string? Request { get; init; }

    public string? Route { get; init; }

    /// <summary>Of a background job or of the operator; null for requests.</summary>
    public string? Job { get; init; }

    /// <summary>The event's fields: a JSON object.</summary>
    public required string Details { get; init; }

    /// <summary>A JSON object: each changed property with an array of its old and its new value. Null where nothing was there before.</summary>
    public string? Changes { get; init; }
}
