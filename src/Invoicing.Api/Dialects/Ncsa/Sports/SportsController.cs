using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Ncsa.Sports;

[ApiController]
[Ncsa]
[Route(NcsaDialect.Prefix)]
public sealed class SportsController : ControllerBase
{
    [HttpGet("pricing_tier_sports")]
    [OperationId("listPricingTierSports")]
    [EndpointSummary("List the sports that contracts are made for")]
    [ProducesResponseType<JsonApiDocument<IReadOnlyList<JsonApiResource<SportAttributes>>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    public JsonApiDocument<IReadOnlyList<JsonApiResource<SportAttributes>>> ListSports() => new(
        [.. SportCatalog.Sports.Select(SportAttributes.ResourceOf)],
        new JsonApiLinks($"{NcsaDialect.Prefix}/pricing_tier_sports"));

    [HttpGet("ncsa_sports")]
    [OperationId("listPrograms")]
    [EndpointSummary("List the programs that organizations run")]
    [ProducesResponseType<JsonApiDocument<IReadOnlyList<JsonApiResource<ProgramAttributes>>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    public JsonApiDocument<IReadOnlyList<JsonApiResource<ProgramAttributes>>> ListPrograms() => new(
        [.. SportCatalog.Programs.OrderBy(program => program.Key).Select(program => ProgramAttributes.ResourceOf(program.Key, program.Value))],
        new JsonApiLinks($"{NcsaDialect.Prefix}/ncsa_sports"));

    [HttpGet("sports/{id}/pricing_tiers")]
    [OperationId("listPricingTiers")]
    [EndpointSummary("List what a sport costs, by the number of teams")]
    [ProducesResponseType<JsonApiDocument<IReadOnlyList<JsonApiResource<PricingTierAttributes>>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    public JsonApiDocument<IReadOnlyList<JsonApiResource<PricingTierAttributes>>> ListTiers(string id)
    {
        var sport = SportCatalog.Find(Serials.Parse(id)) ?? throw NcsaErrors.UnknownRecord();
        return new(
            [.. SportCatalog.TiersOf(sport).Select(tier => PricingTierAttributes.ResourceOf(sport, tier))],
            new JsonApiLinks($"{NcsaDialect.Prefix}/sports/{Serials.Text(sport.Id)}/pricing_tiers"));
    }
}
