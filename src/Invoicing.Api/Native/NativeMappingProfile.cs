using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Native.AuditEntries;
using Invoicing.Api.Native.BillingRuns;
using Invoicing.Api.Native.Companies;
using Invoicing.Api.Native.Contracts;
using Invoicing.Api.Native.Credentials;
using Invoicing.Api.Native.Customers;
using Invoicing.Api.Native.Deliveries;
using Invoicing.Api.Native.Documents;
using Invoicing.Api.Native.MailTemplates;
using Invoicing.Api.Native.Mails;
using Invoicing.Api.Native.NumberSeries;
using Invoicing.Api.Native.Orders;
using Invoicing.Api.Native.Organizations;
using Invoicing.Api.Native.Payments;
using Invoicing.Api.Native.UsageEvents;
using Invoicing.Api.Native.WebhookEndpoints;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Audit;
using Invoicing.Application.Billing;
using Invoicing.Application.Companies;
using Invoicing.Application.Contracts;
using Invoicing.Application.Credentials;
using Invoicing.Application.Customers;
using Invoicing.Application.Documents;
using Invoicing.Application.Mail;
using Invoicing.Application.Numbering;
using Invoicing.Application.Orders;
using Invoicing.Application.Organizations;
using Invoicing.Application.Payments;
using Invoicing.Application.Usage;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Native;

/// <summary>Attributes have the names of the views' members; what is written otherwise is said here, and invoices have a profile of their own.</summary>
internal sealed class NativeMappingProfile : Profile
{
    public NativeMappingProfile()
    {
        CreateMap<DateTimeOffset, DateTime>().ConvertUsing(instant => Microseconds(instant));
        CreateMap<Money, AmountModel>().ConvertUsing(money => AmountModel.Of(money));
        CreateMap<Address, AddressModel>();
        CreateMap<AuditEntryView, AuditEntryAttributes>()
            .ForMember(attributes => attributes.Details, map => map.MapFrom(view => Parsed(view.Details)))
            .ForMember(attributes => attributes.Changes, map => map.MapFrom(view => Parsed(view.Changes)));
        CreateMap<BillingRunView, BillingRunAttributes>();
        CreateMap<BillingRefusalView, BillingRefusalModel>();
        CreateMap<ElectronicAddress, EndpointModel>().ConvertUsing(endpoint => endpoint == null ? null! : new EndpointModel(endpoint.Scheme, endpoint.Identifier));
        CreateMap<CompanyView, CompanyAttributes>();
        CreateMap<CredentialView, CredentialAttributes>();
        CreateMap<CustomerView, CustomerAttributes>().ForMember(attributes => attributes.UpdatedAt, map => map.MapFrom(view => view.ModifiedAt));
        CreateMap<DocumentView, DocumentAttributes>()
            .ForMember(to => to.MissingCharacters, map => map.MapFrom(from => from.MissingCharacters.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        CreateMap<MailView, MailAttributes>();
        CreateMap<MailTemplateView, MailTemplateAttributes>();
        CreateMap<MailPreview, MailPreviewAttributes>();
        CreateMap<NumberSeriesView, NumberSeriesAttributes>().ForMember(attributes => attributes.OwnerId, map => map.MapFrom(view => view.OrganizationId));
        CreateMap<WebhookEndpointView, WebhookEndpointAttributes>();
        CreateMap<WebhookHealthView, WebhookHealthModel>();
        CreateMap<WebhookDeliveryView, DeliveryAttributes>().ForMember(attributes => attributes.EventType, map => map.MapFrom(view => view.Type));
        CreateMap<OrderView, OrderAttributes>();
        CreateMap<OrderItemView, OrderItemModel>();
        CreateMap<PaymentView, PaymentAttributes>();
        CreateMap<UsageView, UsageEventAttributes>().ForMember(attributes => attributes.Quantity, map => map.MapFrom(view => DecimalText.Of(view.Quantity)));
        MapContracts();
        MapOrganizations();
    }

    private void MapContracts()
    {
        CreateMap<ContractView, ContractAttributes>()
            .ForMember(attributes => attributes.StartDate, map => map.MapFrom(view => view.Start))
            .ForMember(attributes => attributes.EndDate, map => map.MapFrom(view => view.End))
            .ForMember(attributes => attributes.AnchorDate, map => map.MapFrom(view => view.Anchor))
            .ForMember(attributes => attributes.Instalments, map => map.MapFrom((view, _) => InstalmentsOf(view)));
        CreateMap<ContractPrice, ContractPriceModel>()
            .ForMember(model => model.Quantity, map => map.MapFrom(price => DecimalText.Of(price.Quantity)))
            .ForMember(model => model.UnitPrice, map => map.MapFrom(price => DecimalText.Of(price.UnitPrice)))
            .ForMember(model => model.PackageSize, map => map.MapFrom(price => DecimalText.Of(price.PackageSize)))
            .ForMember(model => model.Cadence, map => map.MapFrom(price => price.Cadence.ToString()))
            .ForMember(model => model.StartDate, map => map.MapFrom(price => price.Start))
            .ForMember(model => model.EndDate, map => map.MapFrom(price => price.End));
        CreateMap<PriceTier, PriceTierModel>().ConvertUsing(tier => new PriceTierModel(DecimalText.Of(tier.UpTo), DecimalText.Of(tier.UnitPrice)));
    }

    private void MapOrganizations()
    {
        CreateMap<OrganizationView, OrganizationAttributes>()
            .ForMember(attributes => attributes.TaxDefaults, map => map.MapFrom((view, _) => new TaxDefaultsModel
            {
                Category = view.DefaultTaxCategory,
                Rate = DecimalText.Of(view.DefaultTaxRate),
            }));
        CreateMap<BankAccount, BankAccountModel>();
    }

    // Databases keep no finer ones, and a resource looks the same before and after it was stored.
    private static DateTime Microseconds(DateTimeOffset instant) => instant.UtcDateTime.AddTicks(-(instant.UtcTicks % TimeSpan.TicksPerMicrosecond));

    private static InstalmentPlanModel? InstalmentsOf(ContractView view) => view is { Total: { } total, NumberOfPayments: { } count, FirstPaymentDate: { } first }
        ? new InstalmentPlanModel(AmountModel.Of(total), count, first)
        : null;

    private static JsonElement? Parsed(string? json) => json is null ? null : JsonElement.Parse(json);
}
