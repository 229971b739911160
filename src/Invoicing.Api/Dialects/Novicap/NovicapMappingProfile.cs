using System.Globalization;
using AutoMapper;
using Invoicing.Api.Dialects.Novicap.Invoices;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Dialects.Novicap;

internal sealed class NovicapMappingProfile : Profile
{
    public NovicapMappingProfile() => CreateMap<InvoiceView, InvoiceResponse>()
        .ForMember(invoice => invoice.Id, map => map.MapFrom(view => InvoiceCode.Of(view.Serial)))
        .ForMember(invoice => invoice.Reference, map => map.MapFrom(view => view.Reference ?? view.Number ?? view.ExternalId ?? string.Empty))
        .ForMember(invoice => invoice.InvoiceAmount, map => map.MapFrom(view => view.Due.MinorUnits))
        .ForMember(invoice => invoice.Currency, map => map.MapFrom(view => view.Currency.Code))
        .ForMember(invoice => invoice.CompanyName, map => map.MapFrom(view => view.SellerName))
        .ForMember(invoice => invoice.CompanyNovicapId, map => map.MapFrom(view => view.SellerIdentifier))
        .ForMember(invoice => invoice.DebtorName, map => map.MapFrom(view => view.BuyerName))
        .ForMember(invoice => invoice.DebtorNovicapId, map => map.MapFrom(view => view.BuyerIdentifier))
        .ForMember(invoice => invoice.IssuedAt, map => map.MapFrom(view => Iso(view.IssueDate)))
        .ForMember(invoice => invoice.DueAt, map => map.MapFrom(view => Iso(view.DueDate)))
        .ForMember(invoice => invoice.Status, map => map.MapFrom(view => WordOf(view.Status)));

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string WordOf(InvoiceStatus status) => status switch
    {
        InvoiceStatus.Draft => "draft",
        InvoiceStatus.Issued => "issued",
        InvoiceStatus.PartiallyPaid => "partially_paid",
        InvoiceStatus.Paid => "paid",
        InvoiceStatus.Void => "void",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without a word in this dialect."),
    };
}
