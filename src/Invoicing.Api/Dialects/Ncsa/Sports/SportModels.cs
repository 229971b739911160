using System.Text.Json.Serialization;
using Invoicing.Api.JsonApi;

namespace Invoicing.Api.Dialects.Ncsa.Sports;

public sealed record SportAttributes(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("display-name")] string DisplayName)
{
    public const string Type = "sports";

    internal static JsonApiResource<SportAttributes> ResourceOf(Sport sport) =>
        new(Serials.Text(sport.Id), Type, new SportAttributes(sport.Name, sport.DisplayName));
}

public sealed record ProgramAttributes(
    [property: JsonPropertyName("sport-id")] long SportId,
    [property: JsonPropertyName("name")] string Name)
{
    internal static JsonApiResource<ProgramAttributes> ResourceOf(long id, string name) =>
        new(Serials.Text(id), "ncsa-sports", new ProgramAttributes(id, name));
}

/// <param name="Price">US dollars a month for one team.</param>
public sealed record PricingTierAttributes(
    [property: JsonPropertyName("max-athletes")] int MaxAthletes,
    [property: JsonPropertyName("min-teams")] int MinTeams,
    [property: JsonPropertyName("max-teams")] int MaxTeams,
    [property: JsonPropertyName("price")] string Price)
{
    internal static JsonApiResource<PricingTierAttributes> ResourceOf(Sport sport, PriceTier tier) => new(
        Serials.Text(tier.Id),
        "pricing-tiers",
        new PricingTierAttributes(tier.MostAthletes, tier.FewestTeams, tier.MostTeams, RailsText.Of(tier.Price)))
    {
        Relationships = new Dictionary<string, JsonApiRelationship>
        {
            ["sport"] = new(new JsonApiResourceIdentifier(Serials.Text(sport.Id), SportAttributes.Type)),
        },
    };
}
