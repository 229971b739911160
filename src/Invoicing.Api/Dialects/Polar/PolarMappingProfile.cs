using AutoMapper;
using Invoicing.Api.Dialects.Polar.Customers;
using Invoicing.Api.Dialects.Polar.Orders;
using Invoicing.Application.Customers;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Orders;
using CustomerOrder = Invoicing.Api.Dialects.Polar.Orders.CustomerOrder;

namespace Invoicing.Api.Dialects.Polar;

/// <summary>Amounts in minor units, currencies in small letters, instants in UTC with microseconds.</summary>
internal sealed class PolarMappingProfile : Profile
{
    public PolarMappingProfile()
    {
        CreateMap<Address, CustomerAddress>()
            .ConstructUsing(address => AddressOf(address))
            .ForAllMembers(member => member.Ignore());
        MapOrder<CustomerOrder>().ForMember(order => order.Product, member => member.MapFrom((view, _) => OrderAttributes.CustomerProduct(view)));
        MapOrder<MerchantOrder>()
            .ForMember(order => order.Product, member => member.MapFrom((view, _) => OrderAttributes.MerchantProduct(view)))
            .ForMember(order => order.Metadata, member => member.MapFrom((view, _) => OrderAttributes.ObjectOf(view, OrderAttributes.Metadata)))
            .ForMember(order => order.CustomFieldData, member => member.MapFrom((view, _) => OrderAttributes.ObjectOf(view, OrderAttributes.CustomFieldData)))
            .ForMember(order => order.Discount, member => member.MapFrom((view, _) => OrderAttributes.Find(view, OrderAttributes.Discount)))
            .ForMember(order => order.User, member => member.MapFrom((view, _) => UserOf(view.Customer)));
        CreateMap<CustomerView, PolarCustomer>()
            .ConstructUsing(view => PolarCustomer.Of(view))
            .ForAllMembers(member => member.Ignore());
        CreateMap<CustomerView, PortalCustomer>()
            .ConstructUsing(view => PortalCustomer.Of(view))
            .ForAllMembers(member => member.Ignore());
    }

    internal static CustomerAddress AddressOf(Address address) =>
        new(address.Line1, address.Line2, address.PostalCode, address.City, address.State, address.CountryCode);

    private IMappingExpression<OrderView, TOrder> MapOrder<TOrder>()
        where TOrder : OrderBody => CreateMap<OrderView, TOrder>()
        .ForMember(order => order.CreatedAt, member => member.MapFrom(view => PolarTime.Of(view.CreatedAt)))
        .ForMember(order => order.ModifiedAt, member => member.MapFrom(view => PolarTime.Of(view.ModifiedAt)))
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
        .ForMember(order => order.Seats, member => member.MapFrom((view, _) => SeatsOf(view)))
        .ForMember(order => order.Subscription, member => member.MapFrom((view, _) => OrderSubscriptions.Of(view)))
        .ForMember(order => order.Items, member => member.MapFrom((view, _) => view.Items.Select(item => ItemOf(item, view)).ToList()));

    private static CustomerOrderItem ItemOf(OrderItemView item, OrderView order) =>
        new(item.Id, PolarTime.Of(order.CreatedAt), null, item.Label, item.Amount.MinorUnits, item.Tax.MinorUnits);

    private static long? SeatsOf(OrderView order) =>
        OrderAttributes.Find(order, OrderAttributes.Seats) is { ValueKind: System.Text.Json.JsonValueKind.Number } seats ? seats.GetInt64() : null;

    private static MerchantOrderUser UserOf(CustomerView customer)
    {
        var shown = PolarCustomer.Of(customer);
        return new MerchantOrderUser(shown.Id, shown.Email, customer.Name, shown.AvatarUrl, null);
    }

    private static string StatusOf(OrderStatus status) => status switch
    {
        OrderStatus.Pending => "pending",
        OrderStatus.PartiallyRefunded => "partially_refunded",
        OrderStatus.Refunded => "refunded",
        _ => "paid",
    };
}
