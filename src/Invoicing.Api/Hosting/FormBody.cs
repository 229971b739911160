using System.Text.Json;

namespace Invoicing.Api.Hosting;

/// <summary>A form-encoded body as the JSON object of strings that the same fields would make.</summary>
internal static class FormBody
{
    private const int MostFields = 1000;

    /// <summary>Told by the content type, unless the body starts as JSON: command-line clients label everything as a form.</summary>
    public static bool IsForm(string? contentType, ReadOnlySpan<byte> body) =>
        contentType is not null
        && contentType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
        && !JsonBody.IsEmpty(body)
        && body.TrimStart(" \t\r\n"u8)[0] is not ((byte)'{' or (byte)'[');

    /// <exception cref="MalformedBodyException">A name or value is not UTF-8 or holds NUL.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var range in body.Split((byte)'&'))
        {
            var pair = body[range];
            if (pair.IsEmpty)
            {
                continue;
            }

            var equals = pair.IndexOf((byte)'=');
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            fields[name] = equals < 0 ? string.Empty : Decode(pair[(equals + 1)..]);
            if (fields.Count > MostFields)
            {
                throw new MalformedBodyException(HostingErrors.BodyNotJson, "The form has too many fields.");
            }
        }

        return JsonSerializer.SerializeToElement(fields, WireJson.Options);
    }

    private static string Decode(ReadOnlySpan<byte> encoded) => PercentText.Decode(encoded, plusIsSpace: true)
        ?? throw new MalformedBodyException(HostingErrors.BodyForbiddenCharacter, "The form holds text that is not UTF-8, or a NUL character.");
}
