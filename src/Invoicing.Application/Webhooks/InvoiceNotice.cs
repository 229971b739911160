using System.Text.Json.Serialization;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Webhooks;

/// <summary>An invoice or credit note as it stands when a message about it is written.</summary>
/// <param name="Sequence">Rises from event to event of the document; what has a lower one is older.</param>
public sealed record InvoiceNotice(
    Guid Id,
    long Sequence,
    InvoiceKind Kind,
    string? Number,
    InvoiceStatus Status,
    string? Reference,
    string? ExternalId,
    Guid OrganizationId,
    Guid? CustomerId,
    Guid? ContractId,
    Guid? OrderId,
    Guid? CreditedInvoiceId,
    DateOnly? IssueDate,
    DateOnly? DueDate,
    AmountNotice TaxExclusive,
    AmountNotice Tax,
    AmountNotice TaxInclusive,
    AmountNotice Due,
    AmountNotice Paid,
    AmountNotice Credited,
    AmountNotice Balance)
{
    /// <summary>On <c>invoice.paymentRecorded</c> and <c>invoice.paymentReversed</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PaymentNotice? Payment { get; init; }

    /// <summary>On <c>invoice.credited</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CreditNotice? CreditNote { get; init; }

    /// <summary>On <c>invoice.corrected</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectionNotice? Correction { get; init; }

    /// <summary>On <c>invoice.documentReady</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentNotice? Document { get; init; }

    public static InvoiceNotice Of(Invoice invoice, long sequence)
    {
        AmountNotice Money(long minor) => AmountNotice.Of(minor, invoice.Currency);
        var totals = invoice.Totals;
        return new(
            invoice.Id.Value,
            sequence,
            invoice.Kind,
            invoice.Number?.Value,
            invoice.Status,
            invoice.Reference,
            invoice.ExternalId,
            invoice.OrganizationId.Value,
            invoice.CustomerId?.Value,
            invoice.ContractId?.Value,
            invoice.OrderId?.Value,
            invoice.CreditedInvoiceId?.Value,
            invoice.IssueDate,
            invoice.DueDate,
            Money(totals.TaxExclusive),
            Money(totals.Tax),
            Money(totals.TaxInclusive),
            Money(totals.Due),
            Money(invoice.PaidMinor),
            Money(invoice.CreditedMinor),
            Money(invoice.Balance.MinorUnits));
    }
}

public sealed record PaymentNotice(Guid Id, AmountNotice Amount);

/// <param name="Id">Of the credit note, which is a document with messages of its own.</param>
public sealed record CreditNotice(Guid Id, AmountNotice Amount);

/// <param name="CreditNoteId">The document that takes the invoice back.</param>
/// <param name="DraftId">The document that is to take its place.</param>
public sealed record CorrectionNotice(Guid CreditNoteId, Guid DraftId);

/// <param name="Revision">Rises when the buyer's address on an order's invoice changes.</param>
public sealed record DocumentNotice(Guid Id, string Format, int Revision);
