using Invoicing.Domain.Common;
using MediatR;

namespace Invoicing.Application.Abstractions;

/// <summary>An event whose transaction is committed. Told at least once, so a reaction must bear a repetition.</summary>
/// <param name="MessageId">The same at every repetition.</param>
public sealed record Committed<TEvent>(TEvent Event, Guid MessageId) : INotification
    where TEvent : DomainEvent;
