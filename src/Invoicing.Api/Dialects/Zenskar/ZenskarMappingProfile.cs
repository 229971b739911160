using System.Globalization;
using AutoMapper;
using Invoicing.Api.Dialects.Zenskar.Invoices;
using Invoicing.Application.Invoices;
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
        CreateMap<InvoiceView, InvoiceResponse>()
            .ForMember(invoice => invoice.InvoiceId, map => map.MapFrom(view => view.Id))
            .ForMember(invoice => invoice.InvoiceNumber, map => map.MapFrom(view => view.Number))
            .ForMember(invoice => invoice.InvoicePeriod, map => map.MapFrom(view => PeriodOf(view)))
            .ForMember(invoice => invoice.Status, map => map.MapFrom(view => StatusOf(view.Status)))
            .ForMember(invoice => invoice.CreatedAt, map => map.MapFrom(view => Text(view.CreatedAt)))
            .ForMember(invoice => invoice.CreatedBy, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.LastUpdatedAt, map => map.MapFrom(view => Text(view.UpdatedAt)))
            .ForMember(invoice => invoice.InvoiceTotal, map => map.MapFrom(view => view.TaxInclusive.Amount))
            .ForMember(invoice => invoice.NetInvoiceTotal, map => map.MapFrom(view => view.Due.Amount))
            .ForMember(invoice => invoice.AppliedBalance, map => map.MapFrom(view => Money.Zero(view.Currency).Amount))
            .ForMember(invoice => invoice.InvoiceUrl, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.PaymentUrl, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.DueDate, map => map.MapFrom(view => Text(view.DueDate)))
            .ForMember(invoice => invoice.PromiseDueDate, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.AmountDue, map => map.MapFrom(view => AmountDue(view)))
            .ForMember(invoice => invoice.ChargedAt, map => map.MapFrom(view => (string?)null))
            .ForMember(invoice => invoice.LineItems, map => map.MapFrom(view => view.Lines));
    }

    private static InvoicePeriod? PeriodOf(InvoiceView view) =>
        Text(view.PeriodStart) is { } start && Text(view.PeriodEnd) is { } end ? new InvoicePeriod(start, end) : null;

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

    private static string? Text(DateOnly? date) =>
        date is { } day ? Text(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)) : null;

    /// <remarks>As Python writes it: no fraction where there is none, else microseconds.</remarks>
    private static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString(
        instant.Ticks % TimeSpan.TicksPerSecond < TimeSpan.TicksPerMicrosecond ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-ddTHH:mm:ss.ffffffzzz",
        CultureInfo.InvariantCulture);

    /// <summary>Without the zeros that storage adds behind the last decimal.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
