namespace Invoicing.Infrastructure.Documents.Pdf.Wording;

/// <summary>Words and signs for the usual units of UN/ECE Recommendation 20; the others show their code.</summary>
internal static class UnitNames
{
    /// <returns>Null for the unit one, which nobody writes.</returns>
    internal static string? Of(string code, Terms terms) => code switch
    {
        "" or "C62" => null,
        "H87" => terms.Piece,
        "MIN" => "min",
        "HUR" => "h",
        "DAY" => terms.Day,
        "WEE" => terms.Week,
        "MON" => terms.Month,
        "ANN" => terms.Year,
        "GRM" => "g",
        "KGM" => "kg",
        "TNE" => "t",
        "MTR" => "m",
        "KMT" => "km",
        "MTK" => "m²",
        "MTQ" => "m³",
        "LTR" => "l",
        "KWH" => "kWh",
        _ => code,
    };
}
