namespace Invoicing.Api.Dialects.Ncsa.Sports;

/// <summary>The sports that contracts are made for, with their prices, and the programs that organizations run. The same for every partner.</summary>
internal static class SportCatalog
{
    private const int MostAthletes = 25;

    private static readonly (int FewestTeams, int MostTeams, decimal Rebate)[] Steps = [(1, 4, 0), (5, 9, 25), (10, 100, 50)];

    public static IReadOnlyList<Sport> Sports { get; } =
    [
        new(1, "lacrosse", "Lacrosse", 230),
        new(2, "volleyball", "Volleyball", 130),
        new(3, "soccer", "Soccer", 180),
        new(4, "field_hockey", "Field Hockey", 180),
        new(5, "softball", "Softball", 155),
        new(6, "baseball", "Baseball", 155),
        new(7, "basketball", "Basketball", 155),
        new(8, "football", "Football", 180),
        new(9, "ice_hockey", "Ice Hockey", 180),
    ];

    public static IReadOnlyDictionary<long, string> Programs { get; } = new Dictionary<long, string>
    {
        [17633] = "Football",
        [17634] = "Softball",
        [17635] = "Wrestling",
        [17638] = "Men's Basketball",
        [17639] = "Women's Basketball",
        [17644] = "Men's Rowing",
        [17645] = "Women's Rowing",
        [17652] = "Men's Diving",
        [17653] = "Women's Diving",
        [17659] = "Men's Golf",
        [17660] = "Women's Golf",
        [17665] = "Men's Ice Hockey",
        [17666] = "Women's Ice Hockey",
        [17683] = "Men's Soccer",
        [17684] = "Women's Soccer",
        [17687] = "Men's Swimming",
        [17688] = "Women's Swimming",
        [17689] = "Men's Tennis",
        [17690] = "Women's Tennis",
        [17691] = "Men's Track",
        [17692] = "Women's Track",
        [17695] = "Men's Volleyball",
        [17696] = "Women's Volleyball",
        [17701] = "Men's Water Polo",
        [17702] = "Women's Water Polo",
        [17706] = "Baseball",
        [17707] = "Men's Lacrosse",
        [17708] = "Women's Lacrosse",
        [17711] = "Field Hockey",
    };

    public static Sport? Find(long id) => Sports.FirstOrDefault(sport => sport.Id == id);

    /// <summary>Of a sport or a program; null where there is neither.</summary>
    public static string? NameOf(long id) => Programs.TryGetValue(id, out var program) ? program : Find(id)?.DisplayName;

    /// <summary>Cheaper by the team, the more there are.</summary>
    public static IEnumerable<PriceTier> TiersOf(Sport sport) => Steps.Select((step, index) => new PriceTier(
        ((sport.Id - 1) * Steps.Length) + index + 1, MostAthletes, step.FewestTeams, step.MostTeams, sport.Price - step.Rebate));
}

/// <param name="Price">US dollars a month for one team of the first tier.</param>
internal sealed record Sport(long Id, string Name, string DisplayName, decimal Price);

internal sealed record PriceTier(long Id, int MostAthletes, int FewestTeams, int MostTeams, decimal Price);
