using System.Text.Json;

namespace Invoicing.Api.Native.Wire;

/// <summary>The values of an enumeration as they are written: in camel case.</summary>
internal static class Names<T>
    where T : struct, Enum
{
    public static IReadOnlyDictionary<string, T> All { get; } = Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static string Of(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
