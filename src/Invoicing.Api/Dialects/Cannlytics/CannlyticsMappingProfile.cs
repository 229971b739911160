using System.Globalization;
using AutoMapper;
using Invoicing.Api.Dialects.Cannlytics.Auth;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using Invoicing.Application.SourceDocuments;

namespace Invoicing.Api.Dialects.Cannlytics;

internal sealed class CannlyticsMappingProfile : Profile
{
    public CannlyticsMappingProfile()
    {
        CreateMap<SourceDocumentView, RawJson>().ConvertUsing((view, _) => RawJson.WithId(view.Key, view.Json));
        CreateMap<OrganizationDocumentView, RawJson>().ConvertUsing((view, _) => Organizations.OrganizationDocuments.Of(view));
        CreateMap<NamedKey, ApiKey>().ConvertUsing((key, _) => new ApiKey(
            key.Beginning, key.Name, key.Permissions, Text(key.CreatedAt), key.ExpiresAt is { } expires ? Text(expires) : null));
    }

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
}
