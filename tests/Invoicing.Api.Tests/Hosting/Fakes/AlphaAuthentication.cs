using System.Text.Encodings.Web;
using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Tests.Hosting.Fakes;

/// <summary>Bearer header, or else <c>api_key</c> in the body.</summary>
internal sealed class AlphaAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : DialectAuthenticationHandler(options, logger, encoder)
{
    protected override async Task<Credential?> ReadCredentialAsync()
    {
        if (BearerToken() is { } token)
        {
            return new Credential(token, CredentialKind.ApiKey);
        }

        var body = await RequestBody.OfAsync(Context);
        return !body.IsEmpty && body.ReadJson() is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("api_key", out var key)
            ? new Credential(key.GetString()!, CredentialKind.ApiKey)
            : null;
    }

    protected override Task<Failure?> CheckAsync(Actor actor) => Task.FromResult(
        actor.Subject == "banned" ? new Failure(FailureKind.Forbidden, "alpha.banned", "Not you.") : null);
}
