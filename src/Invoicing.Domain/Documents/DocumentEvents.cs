namespace Invoicing.Domain.Documents;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;

public sealed record DocumentReady(RenderingId RenderingId, InvoiceId InvoiceId, int Revision, string Format) : DomainEvent;
