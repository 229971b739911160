namespace Invoicing.Api.Tests.Dialects.Zenskar.Validation;

/// <summary>Lines of tab-separated columns beside the tests.</summary>
internal static class GoldenRows
{
    public static IEnumerable<string[]> Of(string file)
    {
        using var stream = typeof(GoldenRows).Assembly.GetManifestResourceStream(typeof(GoldenRows), file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}
