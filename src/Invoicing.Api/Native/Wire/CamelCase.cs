using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Native.Wire;

/// <summary>Writes the values of an enumeration in camel case, as all names of this API.</summary>
internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
