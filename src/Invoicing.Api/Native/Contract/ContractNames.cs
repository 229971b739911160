using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Resources;

namespace Invoicing.Api.Native.Contract;

/// <summary>How the contract calls what follows from a resource, and so how generated clients name their types.</summary>
internal static partial class ContractNames
{
    private const string Model = "Model";

    /// <summary>The records of the wire without the word that keeps them apart from what they are made of.</summary>
    public static string? Of(JsonTypeInfo type)
    {
        var name = LenientMemberSchemas.ReferenceId(type);
        return type.Kind is JsonTypeInfoKind.Object && name?.EndsWith(Model, StringComparison.Ordinal) == true ? name[..^Model.Length] : name;
    }

    public static string Of(Type record) => Of(WireJson.Options.GetTypeInfo(record))!;

    /// <summary>As requests send it.</summary>
    public static string Input(Type record) => $"{Of(record)}Input";

    public static string One(ResourceType type) => Capital(type.Singular);

    public static string Many(ResourceType type) => Capital(type.Name);

    public static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>With its article, for example <c>a number series</c>.</summary>
    public static string Phrase(ResourceType type) => $"{("aeio".Contains(type.Singular[0], StringComparison.Ordinal) ? "an" : "a")} {Words(type.Singular)}";

    public static string Words(string name) => Hump().Replace(name, match => $" {match.Value.ToLowerInvariant()}");

    [GeneratedRegex("[A-Z]", RegexOptions.None, 1_000)]
    private static partial Regex Hump();
}
