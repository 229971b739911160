using System.Text.Encodings.Web;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Dialects.Zenskar;

/// <summary>A key, and the organization that it is used for.</summary>
internal sealed class ZenskarAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : DialectAuthenticationHandler(options, logger, encoder)
{
    public const string KeyHeader = "x-api-key";

    public const string OrganisationHeader = "organisation";

    protected override Task<Credential?> ReadCredentialAsync()
    {
        var key = Request.Headers[KeyHeader].ToString().Trim();
        var secret = key.Length > 0 ? key : BearerToken();
        return Task.FromResult(secret is null ? null : new Credential(secret, CredentialKind.ApiKey));
    }

    protected override async Task<Failure?> CheckAsync(Actor actor)
    {
        if (!Guid.TryParseExact(Request.Headers[OrganisationHeader].ToString(), "D", out var id))
        {
            return HostingErrors.NotGranted();
        }

        // The question is asked in the actor's name, so that another account's organizations stay out of sight.
        Context.RequestServices.GetRequiredService<CurrentActor>().Become(actor);
        try
        {
            await Context.RequestServices.GetRequiredService<IMediator>().Send(new GetOrganizationQuery(new OrganizationId(id)), Context.RequestAborted);
        }
        catch (InvoicingException refusal) when (refusal.Kind is ErrorKind.NotFound or ErrorKind.Forbidden)
        {
            return HostingErrors.NotGranted();
        }

        Context.Features.Set(new ZenskarCaller(new OrganizationId(id)));
        return null;
    }

    /// <summary>The request speaks for one organization, so what belongs to another one of the key is as unknown as another account's.</summary>
    protected override Actor ActorFor(Actor actor)
    {
        var organization = Context.Features.GetRequiredFeature<ZenskarCaller>().OrganizationId;
        var role = actor.Grants.Where(grant => grant.Organization is null || grant.Organization == organization).Max(grant => grant.Role);
        return actor with { Grants = [new Grant(organization, role)] };
    }
}
