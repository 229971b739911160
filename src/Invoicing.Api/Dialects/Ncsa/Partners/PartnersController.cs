using AutoMapper;
using Invoicing.Api.Dialects.Ncsa.Organizations;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Ncsa.Partners;

[ApiController]
[Ncsa]
[Route(NcsaDialect.Prefix + "/partners/{id}")]
public sealed class PartnersController(PartnerRecords records, IMapper mapper) : ControllerBase
{
    [HttpGet]
    [OperationId("getPartner")]
    [EndpointSummary("Show the partner of the session")]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<PartnerAttributes>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    public async Task<JsonApiDocument<JsonApiResource<PartnerAttributes>>> Get(string id, CancellationToken cancellationToken)
    {
        var partner = mapper.Map<JsonApiResource<PartnerAttributes>>(await records.GetPartnerAsync(id, cancellationToken));
        return new JsonApiDocument<JsonApiResource<PartnerAttributes>>(partner, partner.Links);
    }

    [HttpGet("organizations")]
    [OperationId("listOrganizations")]
    [EndpointSummary("List all organizations of the partner")]
    [ProducesResponseType<JsonApiDocument<IReadOnlyList<JsonApiResource<OrganizationAttributes>>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    public async Task<JsonApiDocument<IReadOnlyList<JsonApiResource<OrganizationAttributes>>>> ListOrganizations(
        string id, CancellationToken cancellationToken)
    {
        var partner = await records.GetPartnerAsync(id, cancellationToken);
        var organizations = await records.ListOrganizationsAsync(partner.Id, cancellationToken);
        var contracts = (await records.ListContractsOfSellerAsync(partner.Id, cancellationToken)).ToLookup(contract => contract.CustomerId);
        return new(
            [.. organizations.Select(organization => mapper.Map<JsonApiResource<OrganizationAttributes>>(
                new ShownOrganization(organization, [.. contracts[organization.Id]])))],
            new JsonApiLinks($"{NcsaDialect.Prefix}/partners/{Serials.Text(partner.AccountSerial ?? 0)}/organizations"));
    }
}
