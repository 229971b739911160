using System.Text.Json.Serialization;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Organizations;

namespace Invoicing.Api.Dialects.Ncsa.Partners;

public sealed record PartnerAttributes(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("email")] string? Email)
{
    internal static JsonApiResource<PartnerAttributes> ResourceOf(DefaultOrganizationView seller)
    {
        var id = Serials.Text(seller.AccountSerial ?? 0);
        return new JsonApiResource<PartnerAttributes>(id, "partners", new PartnerAttributes(seller.Name, seller.Email))
        {
            Links = new JsonApiLinks($"{NcsaDialect.Prefix}/partners/{id}"),
        };
    }
}
