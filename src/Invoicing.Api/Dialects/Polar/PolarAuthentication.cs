using System.Text.Encodings.Web;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Dialects.Polar;

/// <summary>
/// The portal opens with a customer session alone, a merchant's route with an organization token of its scope. Other tokens of ours are looked up
/// too, because Polar tells them apart from unknown ones.
/// </summary>
internal sealed class PolarAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : DialectAuthenticationHandler(options, logger, encoder)
{
    public const string InsufficientScope = "credential.insufficient_scope";

    private static readonly CredentialKind[] Known =
        [CredentialKind.CustomerSession, CredentialKind.OrganizationToken, CredentialKind.ApiKey, CredentialKind.UserSession];

    protected override Task<Credential?> ReadCredentialAsync() =>
        Task.FromResult(BearerToken() is { } token ? new Credential(token, Known) : null);

    protected override Task<Failure?> CheckAsync(Actor actor) => Task.FromResult(
        Context.GetEndpoint()?.Metadata.GetMetadata<MerchantAttribute>() is { } merchant ? CheckToken(actor, merchant) : CheckSession(actor));

    private static Failure? CheckSession(Actor actor) =>
        actor is { Kind: CredentialKind.CustomerSession, CustomerId: not null } ? null : HostingErrors.MissingCredential();

    private static Failure? CheckToken(Actor actor, MerchantAttribute merchant)
    {
        if (actor.Kind is not CredentialKind.OrganizationToken)
        {
            return HostingErrors.MissingCredential();
        }

        return actor.HasScope(merchant.AnyOf)
            ? null
            : new Failure(FailureKind.Forbidden, InsufficientScope, string.Join(' ', merchant.AnyOf));
    }
}
