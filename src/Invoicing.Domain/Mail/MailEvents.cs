namespace Invoicing.Domain.Mail;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;

public sealed record MailSent(OutgoingMailId MailId, InvoiceId InvoiceId) : DomainEvent;

public sealed record MailFailed(OutgoingMailId MailId, InvoiceId InvoiceId, string Answer) : DomainEvent;
