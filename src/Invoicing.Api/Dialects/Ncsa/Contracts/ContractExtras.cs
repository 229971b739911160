using System.Globalization;
using System.Text.Json;
using Invoicing.Api.Dialects.Ncsa.Sports;
using Invoicing.Domain.Common;

namespace Invoicing.Api.Dialects.Ncsa.Contracts;

/// <summary>What this API keeps on a contract and the ledger has no meaning for.</summary>
internal sealed record ContractExtras(decimal Modifier, int? NumberOfTeams, Sport? Sport)
{
    private const string ModifierKey = "team_edition.modifier";
    private const string TeamsKey = "team_edition.number_of_teams";
    private const string SportKey = "team_edition.sport_id";

    public static ContractExtras Of(Attributes attributes) => new(
        attributes.Find(ModifierKey) is { } modifier ? decimal.Parse(modifier.GetString()!, CultureInfo.InvariantCulture) : 1,
        attributes.Find(TeamsKey)?.GetInt32(),
        attributes.Find(SportKey) is { } sport ? SportCatalog.Find(sport.GetInt64()) : null);

    public Attributes ToAttributes() => Attributes.Of(new Dictionary<string, JsonElement?>
    {
        [ModifierKey] = JsonSerializer.SerializeToElement(Modifier.ToString(CultureInfo.InvariantCulture)),
        [TeamsKey] = JsonSerializer.SerializeToElement(NumberOfTeams),
        [SportKey] = JsonSerializer.SerializeToElement(Sport?.Id),
    });
}
