using System.Globalization;
using System.Text.RegularExpressions;

namespace Invoicing.Api.JsonApi.Requests;

/// <summary>Pointers into the document of a request.</summary>
internal static partial class JsonPointer
{
    public const string Attributes = "/data/attributes";

    public const string Relationships = "/data/relationships";

    public static string Child(string parent, string member) =>
        $"{parent}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Child(string parent, int index) => $"{parent}/{index.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>From the words of a use case, such as <c>Lines[0].UnitPrice</c>, to the attribute's place.</summary>
    public static string OfField(string field) => Part().Matches(field)
        .Aggregate(Attributes, (pointer, part) => Child(pointer, char.ToLowerInvariant(part.Value[0]) + part.Value[1..]));

    [GeneratedRegex(@"[^.\[\]]+", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
