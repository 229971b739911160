namespace Invoicing.Infrastructure.Documents.Pdf.Wording;

/// <summary>The languages that the page is written in, and where a region writes figures or dates in another way.</summary>
internal static class Languages
{
    private const string NoBreak = "\u00A0";
    private const string Narrow = "\u202F";
    private const string Dotted = "dd.MM.yyyy";
    private const string Slashed = "dd'/'MM'/'yyyy";

    private static readonly NumberForm Swiss = new(".", "’", "%", CurrencyFirst: true);
    private static readonly NumberForm American = new(".", ",", "%", CurrencyFirst: true);

    private static readonly Language InEnglish = new("en", English.Terms, American, $"d'{NoBreak}'MMM'{NoBreak}'yyyy");
    private static readonly Language InGerman = new("de", German.Terms, new NumberForm(",", ".", $"{NoBreak}%", CurrencyFirst: false), Dotted);
    private static readonly Language InFrench = new("fr", French.Terms, new NumberForm(",", Narrow, $"{Narrow}%", CurrencyFirst: false), Slashed);
    private static readonly Language InSpanish = new("es", Spanish.Terms, new NumberForm(",", ".", $"{NoBreak}%", CurrencyFirst: false), Slashed);
    private static readonly Language InItalian = new("it", Italian.Terms, new NumberForm(",", ".", "%", CurrencyFirst: false), Slashed);
    private static readonly Language InDutch = new("nl", Dutch.Terms, new NumberForm(",", ".", "%", CurrencyFirst: true), "dd-MM-yyyy");
    private static readonly Language InPolish = new("pl", Polish.Terms, new NumberForm(",", NoBreak, "%", CurrencyFirst: false), Dotted);
    private static readonly Language InPortuguese = new("pt", Portuguese.Terms, new NumberForm(",", NoBreak, "%", CurrencyFirst: false), Slashed);

    private static readonly Dictionary<string, Language> ByTag = new Language[]
    {
        InEnglish, InGerman, InFrench, InSpanish, InItalian, InDutch, InPolish, InPortuguese,
        InEnglish with { Tag = "en-US", DateForm = $"MMM'{NoBreak}'d',{NoBreak}'yyyy" },
        InEnglish with { Tag = "en-CA", DateForm = $"MMM'{NoBreak}'d',{NoBreak}'yyyy" },
        InGerman with { Tag = "de-CH", Numbers = Swiss },
        InGerman with { Tag = "de-LI", Numbers = Swiss },
        InFrench with { Tag = "fr-CH", DateForm = Dotted },
        InItalian with { Tag = "it-CH", Numbers = Swiss, DateForm = Dotted },
        InDutch with { Tag = "nl-BE", DateForm = Slashed },
        InSpanish with { Tag = "es-MX", Numbers = American },
        InSpanish with { Tag = "es-US", Numbers = American },
        InPortuguese with { Tag = "pt-BR", Numbers = new NumberForm(",", ".", "%", CurrencyFirst: true) },
    }.ToDictionary(language => language.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The region's form where it has its own, else the language's, else English.</summary>
    internal static Language Of(string? locale)
    {
        var parts = (locale ?? string.Empty).Split('-', '_');
        return ByTag.GetValueOrDefault($"{parts[0]}-{parts[^1]}") ?? ByTag.GetValueOrDefault(parts[0]) ?? InEnglish;
    }
}
