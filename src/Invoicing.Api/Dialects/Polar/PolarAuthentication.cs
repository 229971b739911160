using System.Text.Encodings.Web;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Dialects.Polar;

/// <summary>The portal opens with a customer session alone. Other tokens of ours are looked up too, because Polar tells them apart from unknown ones.</summary>
internal sealed class PolarAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : DialectAuthenticationHandler(options, logger, encoder)
{
    private static readonly CredentialKind[] Known =
        [CredentialKind.CustomerSession, CredentialKind.OrganizationToken, CredentialKind.ApiKey, CredentialKind.UserSession];

    protected override Task<Credential?> ReadCredentialAsync() =>
        Task.FromResult(BearerToken() is { } token ? new Credential(token, Known) : null);

    protected override Task<Failure?> CheckAsync(Actor actor) => Task.FromResult(
        actor is { Kind: CredentialKind.CustomerSession, CustomerId: not null } ? null : HostingErrors.MissingCredential());
}
