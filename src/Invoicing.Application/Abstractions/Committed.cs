using Invoicing.Domain.Common;
using MediatR;

namespace Invoicing.Application.Abstractions;

/// <summary>An event whose transaction is committed. Told at least once, so a reaction must bear a repetition.</summary>
/// <param name="MessageId">The same at every repetition.</param>
/// <param name="Position">Rises from event to event of one aggregate, in the order in which they happened.</param>
/// <param name="OccurredAt">When the event was stored.</param>
public sealed record Committed<TEvent>(TEvent Event, Guid MessageId, long Position = 0, DateTimeOffset OccurredAt = default) : INotification
    where TEvent : DomainEvent;
