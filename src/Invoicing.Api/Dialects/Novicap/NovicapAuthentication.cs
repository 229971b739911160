using System.Text.Encodings.Web;
using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Dialects.Novicap;

/// <summary>The key in the header, else in the query, else in the body: the first carrier that holds one counts, even when its key is wrong.</summary>
internal sealed class NovicapAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : DialectAuthenticationHandler(options, logger, encoder)
{
    public const string KeyName = "api_key";

    protected override async Task<Credential?> ReadCredentialAsync() =>
        (BearerToken() ?? QueryKey() ?? await BodyKeyAsync()) is { } key ? new Credential(key, CredentialKind.ApiKey) : null;

    private string? QueryKey() => Request.Query[KeyName].FirstOrDefault(value => !string.IsNullOrEmpty(value));

    /// <remarks>A body that can not be read is malformed rather than keyless: nobody knows whether it held a key.</remarks>
    private async Task<string?> BodyKeyAsync()
    {
        var body = await RequestBody.OfAsync(Context);
        return !body.IsEmpty
            && body.ReadJson() is { ValueKind: JsonValueKind.Object } json
            && json.TryGetProperty(KeyName, out var key)
            && key.ValueKind is JsonValueKind.String
            && key.GetString() is { Length: > 0 } text
                ? text
                : null;
    }
}
