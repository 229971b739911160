using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>An event that is told to the reactions after its transaction committed.</summary>
public sealed class OutboxMessage
{
    private OutboxMessage()
    {
    }

    public Guid Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>Name of the event's type.</summary>
    public string Type { get; private init; } = null!;

    public string Payload { get; private init; } = null!;

    public DateTimeOffset OccurredAt { get; private init; }

    /// <summary>Given by the database when the row is written; rises from event to event of one aggregate.</summary>
    public long Position { get; private init; }

    public WorkItem Work { get; private init; } = null!;

    internal static OutboxMessage Of(Guid id, AccountId account, DomainEvent happened, DateTimeOffset now) => new()
    {
        Id = id,
        AccountId = account,
        Type = happened.GetType().Name,
        Payload = EventJson.Write(happened),
        OccurredAt = now,
        Work = WorkItem.DueAt(now),
    };
}
