using System.Text.Encodings.Web;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>The key is what follows the last space of the Authorization header, whatever word stands before it.</summary>
internal sealed class CannlyticsAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : DialectAuthenticationHandler(options, logger, encoder)
{
    public const string Organization = "organization_id";

    protected override Task<Credential?> ReadCredentialAsync()
    {
        var header = Request.Headers.Authorization.ToString().Trim();
        var key = header[(header.LastIndexOf(' ') + 1)..];
        return Task.FromResult(key.Length > 0 ? new Credential(key, CredentialKind.ApiKey) : null);
    }

    /// <remarks>The first value, because that is the one that binds to the actions.</remarks>
    protected override Task<Failure?> CheckAsync(Actor actor) =>
        Task.FromResult(
            Context.GetEndpoint()?.Metadata.GetMetadata<WithoutOrganizationAttribute>() is null
            && string.IsNullOrWhiteSpace(Request.Query[Organization].FirstOrDefault()) ? CannlyticsErrors.OrganizationMissing() : null);
}
