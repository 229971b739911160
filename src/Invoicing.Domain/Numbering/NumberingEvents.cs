namespace Invoicing.Domain.Numbering;

using Invoicing.Domain.Common;

public sealed record NumberSeriesCreated(NumberSeriesId NumberSeriesId) : DomainEvent;
