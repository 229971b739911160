using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Who changed what, and when: one row per event, in the event's own transaction.</summary>
public sealed class AuditEntry
{
    private AuditEntry()
    {
    }

    public Guid Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The credential's subject, or <c>system</c>.</summary>
    public string Actor { get; private init; } = null!;

    /// <summary>Name of the event's type.</summary>
    public string Action { get; private init; } = null!;

    public string Details { get; private init; } = null!;

    public DateTimeOffset At { get; private init; }

    internal static AuditEntry Of(AccountId account, string actor, DomainEvent happened, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = account,
        Actor = actor,
        Action = happened.GetType().Name,
        Details = EventJson.Write(happened),
        At = now,
    };
}
