using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Invoicing.Domain.Companies;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Companies;

/// <summary>
/// The European Union's VAT information exchange, as a source of names. It is a courtesy: whatever goes wrong, the caller goes on without a
/// name. Only VAT numbers are known there, so a company is found where its national id is also its VAT number, as in Spain.
/// </summary>
internal sealed partial class ViesClient(IOptions<ViesOptions> options, TimeProvider time, ILogger<ViesClient> logger) : IDisposable
{
    private const int LongestName = CompanyRegisterEntry.MaximumName;
    private const int LargestAnswer = 64 * 1024;
    private const int MostRemembered = 10_000;

    /// <summary>By ISO 3166; VIES itself calls Greece EL.</summary>
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    };

    private readonly ConcurrentDictionary<CompanyIdentifier, DateTimeOffset> _nameless = new();
    private readonly Lazy<HttpClient> _http = new(() => Open(options.Value));

    /// <returns>The legal name, or null where VIES is switched off, does not know or disclose it, or does not answer in time.</returns>
    public async Task<string?> FindNameAsync(CompanyIdentifier company, CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled || !Members.Contains(company.CountryCode) || IsPaused(company))
        {
            return null;
        }

        var name = await AskAsync(company, cancellationToken);
        if (name is null)
        {
            Pause(company);
        }

        return name;
    }

    public void Dispose()
    {
        if (_http.IsValueCreated)
        {
            _http.Value.Dispose();
        }
    }

    private async Task<string?> AskAsync(CompanyIdentifier company, CancellationToken cancellationToken)
    {
        try
        {
            var question = new Question(company.CountryCode is "GR" ? "EL" : company.CountryCode, company.Value[2..]);
            using var content = JsonContent.Create(question);

            // With its length: not every gateway takes a body in chunks.
            await content.LoadIntoBufferAsync(cancellationToken);
            using var response = await _http.Value.PostAsync("check-vat-number", content, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                LogNoAnswer(company.CountryCode, response.StatusCode.ToString());
                return null;
            }

            return NameIn(await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested
            && exception is HttpRequestException or TaskCanceledException or JsonException or IOException or InvalidOperationException)
        {
            LogNoAnswer(company.CountryCode, exception.GetType().Name);
            return null;
        }
    }

    /// <remarks>Members that disclose no names answer with dashes.</remarks>
    private static string? NameIn(JsonElement answer)
    {
        var isKnown = answer.ValueKind is JsonValueKind.Object
            && answer.TryGetProperty("valid", out var valid)
            && valid.ValueKind is JsonValueKind.True;
        if (!isKnown || !answer.TryGetProperty("name", out var told) || told.ValueKind is not JsonValueKind.String)
        {
            return null;
        }

        var name = string.Join(' ', told.GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.Trim('-').Length == 0 || name.Length > LongestName || name.Contains('\0', StringComparison.Ordinal) ? null : name;
    }

    private bool IsPaused(CompanyIdentifier company) => _nameless.TryGetValue(company, out var until) && time.GetUtcNow() < until;

    private void Pause(CompanyIdentifier company)
    {
        if (_nameless.Count >= MostRemembered)
        {
            _nameless.Clear();
        }

        _nameless[company] = time.GetUtcNow() + options.Value.Pause;
    }

    private static HttpClient Open(ViesOptions vies)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        return new HttpClient(handler)
        {
            BaseAddress = new Uri(vies.Address.AbsoluteUri.TrimEnd('/') + "/"),
            Timeout = vies.Timeout,
            MaxResponseContentBufferSize = LargestAnswer,
        };
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "VIES named no company of {Country}: {Reason}")]
    private partial void LogNoAnswer(string country, string reason);

    private sealed record Question(string CountryCode, string VatNumber);
}
