using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Invoicing.TestKit;

/// <summary>
/// The calls of a client over one day, with every answer, written down as text and compared with a golden file beside the test.
/// What differs from run to run (ids, instants, secrets) is numbered in the order of its appearance, so that the same id is the same number.
/// <c>INVOICING_WRITE_GOLDEN=1</c> writes the files anew.
/// </summary>
public sealed partial class ScriptedDay(HttpClient client)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Sends one call and writes down its status, content type and body.</summary>
    /// <param name="body">Text as it goes over the wire; null sends none.</param>
    public async Task<JsonElement> CallAsync(
        string title, HttpMethod method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content!.Headers.Remove(name);
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var response = await client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        Write(title, $"{method} {path}", body, (int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), answer);
        return answer.Length == 0 || response.Content.Headers.ContentType?.MediaType?.Contains("json", StringComparison.Ordinal) != true
            ? default
            : JsonDocument.Parse(answer).RootElement;
    }

    /// <summary>Writes down a call that another client made.</summary>
    public void Write(string title, string call, string? body, int status, string? contentType, string answer)
    {
        _text.Append("## ").Append(title).Append('\n').Append(call).Append('\n');
        if (body is not null)
        {
            _text.Append(Pretty(body)).Append('\n');
        }

        _text.Append(CultureInfo.InvariantCulture, $"-> {status} {contentType}\n").Append(Pretty(answer)).Append("\n\n");
    }

    /// <summary>Compares the day with the golden file; a difference is thrown with its first line.</summary>
    /// <param name="path">Below the repository, for example <c>tests/…/Polar/day.golden.txt</c>.</param>
    public void ShouldEqual(string path)
    {
        var day = Varying().Replace(_text.ToString(), found => NameOf(found));
        var file = SourceTree.At(path.Split('/'));
        if (Environment.GetEnvironmentVariable("INVOICING_WRITE_GOLDEN") == "1")
        {
            File.WriteAllText(file, day);
            return;
        }

        var (expected, actual) = (File.ReadAllLines(file), day.Split('\n')[..^1]);
        var at = Enumerable.Range(0, Math.Max(expected.Length, actual.Length))
            .FirstOrDefault(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i), -1);
        if (at >= 0)
        {
            throw new InvalidOperationException(
                $"{path} line {at + 1}: expected '{expected.ElementAtOrDefault(at)}', was '{actual.ElementAtOrDefault(at)}'.\n\n{day}");
        }
    }

    private static string Pretty(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return JsonSerializer.Serialize(json.RootElement, Readable);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private string NameOf(Match found)
    {
        var kind = found.Groups.Keys.Skip(1).First(key => found.Groups[key].Success);
        if (!_names.TryGetValue(found.Value, out var name))
        {
            var number = _names.Values.Count(known => known.StartsWith($"<{kind}-", StringComparison.Ordinal)) + 1;
            name = kind is "time" or "unix" or "signature" ? $"<{kind}>" : $"<{kind}-{number}>";
            _names[found.Value] = name;
        }

        return name;
    }

    [GeneratedRegex(
        @"(?<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*(Z|[+-]\d\d:\d\d)?)"
            + @"|(?<id>\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b)"
            + @"|(?<transaction>\bI-[A-Z0-9]{4,}\b)|(?<address>http://127\.0\.0\.1:\d+)"
            + @"|(?<signature>(?<=signature=)[\w-]+)|(?<unix>(?<=expires=)\d+)|(?<secret>\b(polar_cst_|inv_|polar_oat_)?[A-Za-z0-9_-]{43,}\b)",
        RegexOptions.ExplicitCapture,
        10_000)]
    private static partial Regex Varying();
}
