using AutoMapper;
using Invoicing.Api.Dialects.Zenskar.Invoices;
using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Api.Dialects.Zenskar;

/// <summary>Amounts as numbers in major units, dates as instants with their offset, statuses in Zenskar's words.</summary>
internal sealed class ZenskarMappingProfile : Profile
{
    public ZenskarMappingProfile()
    {
        CreateMap<InvoiceLineView, LineItemResponse>()
            .ForMember(line => line.Quantity, map => map.MapFrom(view => Plain(view.Quantity)))
            .ForMember(line => line.UnitAmount, map => map.MapFrom(view => Plain(view.UnitPrice)))
            .ForMember(line => line.Amount, map => map.MapFrom(view => view.Net.Amount));
        CreateMap<InvoiceView, InvoiceSummaryResponse>()
            .ForMember(invoice => invoice.InvoiceNumber, map => map.MapFrom(view => view.Number))
            .ForMember(invoice => invoice.Status, map => map.MapFrom(view => StatusOf(view.Status)))
            .ForMember(invoice => invoice.Currency, map => map.MapFrom(view => view.Currency.Code))
            .ForMember(invoice => invoice.Subtotal, map => map.MapFrom(view => view.TaxExclusive.Amount))
            .ForMember(invoice => invoice.TaxTotal, map => map.MapFrom(view => view.Tax.Amount))
            .ForMember(invoice => invoice.InvoiceTotal, map => map.MapFrom(view => view.TaxInclusive.Amount))
            .ForMember(invoice => invoice.AmountPaid, map => map.MapFrom(view => view.Paid.Amount))
            .ForMember(invoice => invoice.AmountCredited, map => map.MapFrom(view => view.Credited.Amount))
            .ForMember(invoice => invoice.AmountDue, map => map.MapFrom(view => AmountDue(view)));
        CreateMap<InvoiceView, CreditNoteResponse>()
            .ForMember(note => note.InvoiceId, map => map.MapFrom(view => view.CreditedInvoiceId))
            .ForMember(note => note.CreditNoteNumber, map => map.MapFrom(view => view.Number))
            .ForMember(note => note.CreditNoteAmount, map => map.MapFrom(view => view.Due.Amount))
            .ForMember(note => note.TaxAmount, map => map.MapFrom(view => view.Tax.Amount))
            .ForMember(note => note.RefundableAmount, map => map.MapFrom(view => view.Refundable.Amount))
            .ForMember(note => note.Currency, map => map.MapFrom(view => view.Currency.Code))
            .ForMember(note => note.Reason, map => map.MapFrom(view => view.Notes.Count > 0 ? view.Notes[0] : null))
            .ForMember(note => note.Status, map => map.MapFrom(view => "issued"))
            .ForMember(note => note.CreatedAt, map => map.MapFrom(view => WireText.Of(view.CreatedAt)));
        CreateMap<PaymentView, PaymentResponse>()
            .ForMember(payment => payment.Amount, map => map.MapFrom(view => view.Amount.Amount))
            .ForMember(payment => payment.CurrencyCode, map => map.MapFrom(view => view.Amount.Currency.Code))
            .ForMember(payment => payment.PaymentMethod, map => map.MapFrom(view => view.Method))
            .ForMember(payment => payment.Type, map => map.MapFrom(view => "payment"))
            .ForMember(payment => payment.Status, map => map.MapFrom(view => "success"))
            .ForMember(payment => payment.ExternalId, map => map.MapFrom(view => view.Reference))
            .ForMember(payment => payment.PaymentDate, map => map.MapFrom(view => WireText.Of(view.Date)))
            .ForMember(payment => payment.CreatedAt, map => map.MapFrom(view => WireText.Of(view.CreatedAt)));
        CreateMap<InvoiceView, InvoiceResponse>()
            .ForMember(invoice => invoice.InvoiceId, map => map.MapFrom(view => view.Id))
            .ForMember(invoice => invoice.InvoiceNumber, map => map.MapFrom(view => view.Number))
            .ForMember(invoice => invoice.InvoicePeriod, map => map.MapFrom(view => PeriodOf(view)))
            .ForMember(invoice => invoice.Status, map => map.MapFrom(view => StatusOf(view.Status)))
            .ForMember(invoice => invoice.CreatedAt, map => map.MapFrom(view => WireText.Of(view.CreatedAt)))
            .ForMember(invoice => invoice.CreatedBy, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.LastUpdatedAt, map => map.MapFrom(view => WireText.Of(view.UpdatedAt)))
            .ForMember(invoice => invoice.InvoiceTotal, map => map.MapFrom(view => view.TaxInclusive.Amount))
            .ForMember(invoice => invoice.NetInvoiceTotal, map => map.MapFrom(view => view.Due.Amount))
            .ForMember(invoice => invoice.AppliedBalance, map => map.MapFrom(view => Money.Zero(view.Currency).Amount))
            .ForMember(invoice => invoice.InvoiceUrl, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.PaymentUrl, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.DueDate, map => map.MapFrom(view => WireText.Of(view.DueDate)))
            .ForMember(invoice => invoice.PromiseDueDate, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.AmountDue, map => map.MapFrom(view => AmountDue(view)))
            .ForMember(invoice => invoice.ChargedAt, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.LineItems, map => map.MapFrom(view => view.Lines));
    }

    private static InvoicePeriod? PeriodOf(InvoiceView view) =>
        WireText.Of(view.PeriodStart) is { } start && WireText.Of(view.PeriodEnd) is { } end ? new InvoicePeriod(start, end) : null;

    /// <remarks>Nothing is owed on a void invoice, whatever it once asked for.</remarks>
    private static decimal AmountDue(InvoiceView view) =>
        view.Status is InvoiceStatus.Void ? Money.Zero(view.Currency).Amount : view.Balance.Amount;

    private static string StatusOf(InvoiceStatus status) => status switch
    {
        InvoiceStatus.Draft => "draft",
        InvoiceStatus.Issued => "approved",
        InvoiceStatus.PartiallyPaid => "partially_paid",
        InvoiceStatus.Paid => "paid",
        _ => "void",
    };

    /// <summary>Without the zeros that storage adds behind the last decimal.</summary>
    internal static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
