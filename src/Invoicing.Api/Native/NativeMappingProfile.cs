using AutoMapper;
using Invoicing.Api.Native.BillingRuns;
using Invoicing.Api.Native.Contracts;
using Invoicing.Api.Native.Customers;
using Invoicing.Api.Native.Invoices;
using Invoicing.Api.Native.Orders;
using Invoicing.Api.Native.Organizations;
using Invoicing.Api.Native.Payments;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Billing;
using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Application.Invoices;
using Invoicing.Application.Orders;
using Invoicing.Application.Organizations;
using Invoicing.Application.Payments;
using Invoicing.Domain.Common;
using Invoicing.Domain.Money;

namespace Invoicing.Api.Native;

/// <summary>Attributes have the names of the views' members; what is written otherwise is said here.</summary>
internal sealed class NativeMappingProfile : Profile
{
    public NativeMappingProfile()
    {
        CreateMap<DateTimeOffset, DateTime>().ConvertUsing(instant => instant.UtcDateTime);
        CreateMap<Money, AmountModel>().ConvertUsing(money => AmountModel.Of(money));
        CreateMap<Address, AddressModel>();
        CreateMap<BillingRunView, BillingRunAttributes>();
        CreateMap<BillingRefusalView, BillingRefusalModel>();
        CreateMap<ContractView, ContractAttributes>()
            .ForMember(attributes => attributes.StartDate, map => map.MapFrom(view => view.Start))
            .ForMember(attributes => attributes.EndDate, map => map.MapFrom(view => view.End))
            .ForMember(attributes => attributes.AnchorDate, map => map.MapFrom(view => view.Anchor));
        CreateMap<CustomerView, CustomerAttributes>().ForMember(attributes => attributes.UpdatedAt, map => map.MapFrom(view => view.ModifiedAt));
        CreateMap<InvoiceView, InvoiceAttributes>();
        CreateMap<InvoiceLineView, InvoiceLineModel>();
        CreateMap<OrderView, OrderAttributes>();
        CreateMap<OrderItemView, OrderItemModel>();
        CreateMap<OrganizationView, OrganizationAttributes>();
        CreateMap<PaymentView, PaymentAttributes>();
    }
}
