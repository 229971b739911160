using System.Globalization;
using AutoMapper;
using Invoicing.Api.Dialects.Polar.Orders;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Orders;

namespace Invoicing.Api.Dialects.Polar;

/// <summary>Amounts in minor units, currencies in small letters, instants in UTC with microseconds.</summary>
internal sealed class PolarMappingProfile : Profile
{
    public PolarMappingProfile()
    {
        CreateMap<Address, CustomerAddress>()
            .ConstructUsing(address => AddressOf(address))
            .ForAllMembers(member => member.Ignore());
        CreateMap<OrderView, CustomerOrder>()
            .ForMember(order => order.CreatedAt, member => member.MapFrom(view => Time(view.CreatedAt)))
            .ForMember(order => order.ModifiedAt, member => member.MapFrom(view => OptionalTime(view.ModifiedAt)))
            .ForMember(order => order.Status, member => member.MapFrom(view => StatusOf(view.Status)))
            .ForMember(order => order.Paid, member => member.MapFrom(view => view.IsPaid))
            .ForMember(order => order.SubtotalAmount, member => member.MapFrom(view => view.Subtotal.MinorUnits))
            .ForMember(order => order.DiscountAmount, member => member.MapFrom(view => view.Discount.MinorUnits))
            .ForMember(order => order.NetAmount, member => member.MapFrom(view => view.Net.MinorUnits))
            .ForMember(order => order.TaxAmount, member => member.MapFrom(view => view.Tax.MinorUnits))
            .ForMember(order => order.TotalAmount, member => member.MapFrom(view => view.Total.MinorUnits))
            .ForMember(order => order.RefundedAmount, member => member.MapFrom(view => view.Refunded.MinorUnits))
            .ForMember(order => order.RefundedTaxAmount, member => member.MapFrom(view => view.RefundedTax.MinorUnits))
            .ForMember(order => order.Currency, member => member.MapFrom(view => view.Currency.Code.ToLowerInvariant()))
            .ForMember(order => order.Items, member => member.MapFrom((view, _) => view.Items.Select(item => ItemOf(item, view)).ToList()));
    }

    private static CustomerAddress AddressOf(Address address) =>
        new(address.Line1, address.Line2, address.PostalCode, address.City, address.State, address.CountryCode);

    private static CustomerOrderItem ItemOf(OrderItemView item, OrderView order) =>
        new(item.Id, Time(order.CreatedAt), null, item.Label, item.Amount.MinorUnits, item.Tax.MinorUnits);

    private static string StatusOf(OrderStatus status) => status switch
    {
        OrderStatus.Pending => "pending",
        OrderStatus.PartiallyRefunded => "partially_refunded",
        OrderStatus.Refunded => "refunded",
        _ => "paid",
    };

    private static string? OptionalTime(DateTimeOffset? instant) => instant is { } known ? Time(known) : null;

    private static string Time(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
