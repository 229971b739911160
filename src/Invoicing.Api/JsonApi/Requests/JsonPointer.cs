using System.Globalization;
using System.Text.Json;
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

    /// <summary>From the words of a use case, such as <c>Lines[0].unit_price</c>, to the attribute's place.</summary>
    public static string OfField(string field) => Part().Matches(field).Aggregate(Attributes, (pointer, part) => Child(pointer, CamelCase(part.Value)));

    /// <summary>The place itself, or what should have held it: the specification lets pointers lead only to what the request has.</summary>
    public static string NearestIn(JsonElement document, string pointer)
    {
        var (found, at) = (document, string.Empty);
        foreach (var token in pointer.Split('/').Skip(1))
        {
            if (ChildOf(found, token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)) is not { } child)
            {
                break;
            }

            (found, at) = (child, $"{at}/{token}");
        }

        return at;
    }

    private static JsonElement? ChildOf(JsonElement parent, string name) => parent.ValueKind switch
    {
        JsonValueKind.Object when parent.TryGetProperty(name, out var member) => member,
        JsonValueKind.Array when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < parent.GetArrayLength() => parent[index],
        _ => null,
    };

    private static string CamelCase(string word) =>
        Underscore().Replace(char.ToLowerInvariant(word[0]) + word[1..], match => match.Groups["next"].Value.ToUpperInvariant());

    [GeneratedRegex(@"[^.\[\]]+", RegexOptions.NonBacktracking)]
    private static partial Regex Part();

    [GeneratedRegex("_(?<next>[a-z])", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Underscore();
}
