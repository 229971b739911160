using AutoMapper;
using Invoicing.Api.Dialects.Cannlytics.Invoices;
using Invoicing.Application.Invoices;

namespace Invoicing.Api.Dialects.Cannlytics;

internal sealed class CannlyticsMappingProfile : Profile
{
    public CannlyticsMappingProfile() =>
        CreateMap<SourceDocumentView, RawJson>().ConvertUsing((view, _) => RawJson.WithId(view.Json));
}
