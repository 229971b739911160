using System.Text.Json;
using Invoicing.Api.JsonApi.Errors;

namespace Invoicing.Api.JsonApi.Documents;

internal static class VersionWriter
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<string> profiles, string? extension)
    {
        writer.WriteStartObject("jsonapi");
        writer.WriteString("version", VersionObject.Current.Version);
        WriteUris(writer, "ext", extension is null ? [] : [extension]);
        WriteUris(writer, "profile", profiles);
        writer.WriteEndObject();
    }

    private static void WriteUris(Utf8JsonWriter writer, string name, IReadOnlyList<string> uris)
    {
        if (uris.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var uri in uris)
        {
            writer.WriteStringValue(uri);
        }

        writer.WriteEndArray();
    }
}
