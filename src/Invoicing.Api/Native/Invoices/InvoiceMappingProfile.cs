using AutoMapper;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.EInvoicing;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Native.Invoices;

internal sealed class InvoiceMappingProfile : Profile
{
    public InvoiceMappingProfile()
    {
        MapDetails(CreateMap<InvoiceView, InvoiceAttributes>());
        CreateMap<InvoicePreview, InvoicePreviewAttributes>();
        CreateMap<RuleFinding, FindingModel>();
        CreateMap<InvoiceLineView, InvoiceLineModel>()
            .ForMember(model => model.Quantity, map => map.MapFrom(line => DecimalText.Of(line.Quantity)))
            .ForMember(model => model.UnitPrice, map => map.MapFrom(line => DecimalText.Of(line.UnitPrice)))
            .ForMember(model => model.TaxRate, map => map.MapFrom(line => DecimalText.Of(line.TaxRate)));
        CreateMap<InvoiceAllowanceView, AllowanceModel>().ForMember(model => model.TaxRate, map => map.MapFrom(view => DecimalText.Of(view.TaxRate)));
        CreateMap<InvoiceTaxView, TaxModel>().ForMember(model => model.Rate, map => map.MapFrom(tax => DecimalText.Of(tax.Rate)));
        CreateMap<InstalmentView, InstalmentModel>().ForMember(model => model.Percent, map => map.MapFrom(part => DecimalText.Of(part.Percent)));
        CreateMap<PaymentTerms, PaymentTermsModel>();
        CreateMap<DocumentReferences, ReferencesModel>();
        CreateMap<PrecedingInvoice, PrecedingInvoiceModel>();
        CreateMap<Delivery, DeliveryModel>();
        CreateMap<InvoicingPeriod, PeriodModel>();
        CreateMap<AttachedFile, AttachmentModel>();
    }

    private static void MapDetails(IMappingExpression<InvoiceView, InvoiceAttributes> invoice) => invoice
        .ForMember(attributes => attributes.PricesIncludeTax, map => map.MapFrom(view => view.Details.PricesIncludeTax))
        .ForMember(attributes => attributes.TaxPointDate, map => map.MapFrom(view => view.Details.TaxPointDate))
        .ForMember(attributes => attributes.Allowances, map => map.MapFrom(view => view.Details.Allowances))
        .ForMember(attributes => attributes.Charges, map => map.MapFrom(view => view.Details.Charges))
        .ForMember(attributes => attributes.Taxes, map => map.MapFrom(view => view.Details.Taxes))
        .ForMember(attributes => attributes.PaymentTerms, map => map.MapFrom(view => view.Details.PaymentTerms))
        .ForMember(attributes => attributes.Instalments, map => map.MapFrom(view => view.Details.Instalments))
        .ForMember(attributes => attributes.References, map => map.MapFrom(view => view.Details.References))
        .ForMember(attributes => attributes.Delivery, map => map.MapFrom(view => view.Details.Delivery))
        .ForMember(attributes => attributes.InvoicingPeriod, map => map.MapFrom(view => view.Details.InvoicingPeriod))
        .ForMember(attributes => attributes.Attachments, map => map.MapFrom(view => view.Details.Attachments));
}
