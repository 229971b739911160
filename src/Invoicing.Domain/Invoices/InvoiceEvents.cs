namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Payments;

public sealed record InvoiceDrafted(InvoiceId InvoiceId) : DomainEvent;

public sealed record DraftUpdated(InvoiceId InvoiceId) : DomainEvent;

public sealed record DraftDeleted(InvoiceId InvoiceId) : DomainEvent;

public sealed record InvoiceIssued(InvoiceId InvoiceId, string Number) : DomainEvent;

public sealed record InvoiceRevised(InvoiceId InvoiceId, int Revision) : DomainEvent;

/// <param name="Again">Whether it goes out though the same message went to the recipient before.</param>
public sealed record InvoiceSent(InvoiceId InvoiceId, string Recipient, bool Again = false) : DomainEvent;

public sealed record PaymentRecorded(InvoiceId InvoiceId, PaymentId PaymentId, long AmountMinor) : DomainEvent;

public sealed record PaymentReversed(InvoiceId InvoiceId, PaymentId PaymentId, PaymentId ReversalId, long AmountMinor) : DomainEvent;

/// <summary>Nothing is open any more. Told each time it comes to that.</summary>
public sealed record InvoicePaid(InvoiceId InvoiceId) : DomainEvent;

public sealed record RefundLowered(InvoiceId InvoiceId, long AmountMinor) : DomainEvent;

public sealed record InvoiceCorrected(InvoiceId InvoiceId, InvoiceId CreditNoteId, InvoiceId DraftId) : DomainEvent;

public sealed record InvoiceCredited(InvoiceId InvoiceId, InvoiceId CreditNoteId, long AmountMinor) : DomainEvent;

public sealed record InvoiceVoided(InvoiceId InvoiceId) : DomainEvent;

public sealed record InvoiceCommented(InvoiceId InvoiceId, Guid CommentId) : DomainEvent;
