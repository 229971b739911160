using System.Text.Encodings.Web;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Native;

/// <summary>An API key, as a bearer token or in a header of its own.</summary>
internal sealed class NativeAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : DialectAuthenticationHandler(options, logger, encoder)
{
    public const string KeyHeader = "x-api-key";

    protected override Task<Credential?> ReadCredentialAsync()
    {
        var key = Request.Headers[KeyHeader].ToString().Trim();
        var secret = BearerToken() ?? (key.Length > 0 ? key : null);
        return Task.FromResult(secret is null ? null : new Credential(secret, CredentialKind.ApiKey));
    }
}
