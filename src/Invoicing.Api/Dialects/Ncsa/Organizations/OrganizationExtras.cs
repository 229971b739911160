using System.Text.Json;
using Invoicing.Api.Dialects.Ncsa.Sports;
using Invoicing.Domain.Common;

namespace Invoicing.Api.Dialects.Ncsa.Organizations;

/// <summary>What this API keeps on a customer and the ledger has no meaning for. A key for each, so that two changes at once do not meet.</summary>
internal sealed record OrganizationExtras(
    string? Website, string LogoUrl, string? FirstName, string? LastName, IReadOnlyList<string> Sports)
{
    private const string DefaultLogo = "/images/default_organization_image.png";
    private const string SportsKey = "team_edition.sports";

    private static readonly string[] Texts = ["website", "logo_url", "first_name", "last_name"];

    public string? PrimaryContactName => string.Join(' ', new[] { FirstName, LastName }.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } name
        ? name
        : null;

    public static OrganizationExtras Of(Attributes attributes) => new(
        Text(attributes, "website"),
        Text(attributes, "logo_url") ?? DefaultLogo,
        Text(attributes, "first_name"),
        Text(attributes, "last_name"),
        [.. SportIds(attributes).Select(SportCatalog.NameOf).OfType<string>()]);

    /// <summary>What the request says, as changes of the attributes.</summary>
    public static IReadOnlyDictionary<string, JsonElement?> ChangesBy(NcsaRequest request)
    {
        var changes = Texts.Where(request.Has).ToDictionary(
            KeyOf, name => request.Text(name) is { } text ? JsonSerializer.SerializeToElement(text) : (JsonElement?)null);
        if (request.Related("sport") is { } sports)
        {
            changes[SportsKey] = JsonSerializer.SerializeToElement(sports.Select(KnownSport));
        }

        return changes;
    }

    private static long KnownSport(string id) => SportCatalog.NameOf(Serials.Parse(id)) is not null
        ? Serials.Parse(id)
        : throw NcsaErrors.Refused("sport.not_found", $"There is no sport {id}.");

    private static string KeyOf(string name) => $"team_edition.{name}";

    private static string? Text(Attributes attributes, string name) =>
        attributes.Find(KeyOf(name)) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static IEnumerable<long> SportIds(Attributes attributes) =>
        attributes.Find(SportsKey) is { ValueKind: JsonValueKind.Array } ids ? ids.EnumerateArray().Select(id => id.GetInt64()) : [];
}
