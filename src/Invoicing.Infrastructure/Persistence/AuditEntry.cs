using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Who changed what, when and from where: one row per event, in the event's own transaction. Never changed, never removed.</summary>
public sealed class AuditEntry
{
    public const int LongestId = 128;

    private AuditEntry()
    {
    }

    public Guid Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The credential's subject, or <c>system</c>.</summary>
    public string Actor { get; private init; } = null!;

    public Guid? CredentialId { get; private init; }

    public string? Address { get; private init; }

    public string? Agent { get; private init; }

    public string? Request { get; private init; }

    public string? Route { get; private init; }

    public string? Job { get; private init; }

    /// <summary>Name of the event's type.</summary>
    public string Action { get; private init; } = null!;

    public string? EntityType { get; private init; }

    public string? EntityId { get; private init; }

    public string Details { get; private init; } = null!;

    /// <summary>Of each changed property the old and the new value, as JSON.</summary>
    public string? Changes { get; private init; }

    public DateTimeOffset At { get; private init; }

    internal static AuditEntry Of(AuditSubject subject, AuditSource source, string action, string details, string? changes) => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = subject.Account,
        Actor = source.Actor?.Subject ?? "unknown",
        CredentialId = source.Actor?.CredentialId,
        Address = source.Origin?.Address,
        Agent = source.Origin?.Agent,
        Request = source.Origin?.Request,
        Route = source.Origin?.Route,
        Job = source.Origin?.Job,
        Action = action,
        EntityType = subject.Type,
        EntityId = subject.Id.Length <= LongestId ? subject.Id : subject.Id[..LongestId],
        Details = details,
        Changes = changes,
        At = source.At,
    };
}

/// <summary>What an entry is about.</summary>
internal sealed record AuditSubject(AccountId Account, string Type, string Id);

/// <summary>Who acts, from where, and when.</summary>
internal sealed record AuditSource(Actor? Actor, Origin? Origin, DateTimeOffset At);
