using System.Collections.Frozen;
using Invoicing.Domain.Common;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>The countries and subdivisions that Polar takes in a billing address.</summary>
internal static class PostalRegions
{
    /// <summary>Countries under a trade embargo of the United States, which Polar does not bill.</summary>
    private static readonly FrozenSet<string> Embargoed = FrozenSet.Create("CU", "IR", "KP", "RU", "SY");

    private static readonly FrozenSet<string> States = """
        AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT
        NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
        """.Split([' ', '\n', '\r']).ToFrozenSet();

    private static readonly FrozenSet<string> Provinces = "AB BC MB NB NL NS NT NU ON PE QC SK YT".Split(' ').ToFrozenSet();

    /// <summary>As pydantic lists what it expected: <c>'AD', 'AE', … or 'ZW'</c>.</summary>
    public static string SupportedCountries { get; } = Listed();

    public static bool IsSupported(string country) => CountryCodes.IsKnown(country) && !Embargoed.Contains(country);

    /// <returns>In the United States and Canada with the country in front, or null where there is no such subdivision.</returns>
    public static string? StateOf(string country, string? state)
    {
        if (state is null || country is not ("US" or "CA"))
        {
            return state;
        }

        var code = state.StartsWith($"{country}-", StringComparison.Ordinal) ? state[3..] : state;
        return (country is "US" ? States : Provinces).Contains(code) ? $"{country}-{code}" : null;
    }

    private static string Listed()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToList();
        var codes = letters.SelectMany(_ => letters, (first, second) => $"{first}{second}").Where(IsSupported).Select(code => $"'{code}'").ToList();
        return $"{string.Join(", ", codes.SkipLast(1))} or {codes[^1]}";
    }
}
