using System.Security.Claims;
using System.Text.Encodings.Web;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Hosting;

/// <summary>From a dialect's carrier of the secret to the current actor. A dialect says where the secret is and what else must hold.</summary>
internal abstract class DialectAuthenticationHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private Failure refusal = HostingErrors.MissingCredential();

    /// <summary>The secret of the request, or null where it carries none.</summary>
    protected abstract Task<Credential?> ReadCredentialAsync();

    /// <summary>What must hold once the actor is known. A failure is answered instead of the request, with its own kind.</summary>
    protected virtual Task<Failure?> CheckAsync(Actor actor) => Task.FromResult<Failure?>(null);

    /// <summary>Whose credential it is, or null where it is nobody's.</summary>
    protected virtual Task<Actor?> FindActorAsync(Credential credential) => Context.RequestServices.GetRequiredService<ICredentialStore>()
        .FindAsync(credential.Secret, credential.Accepted, Context.RequestAborted);

    /// <summary>As whom the checked actor acts in this request: the same, or with fewer rights.</summary>
    protected virtual Actor ActorFor(Actor actor) => actor;

    /// <summary>The failure of a caller who is known and may not do this.</summary>
    protected virtual Failure Forbidden() => HostingErrors.NotGranted();

    /// <summary>The text after <c>Bearer</c> in the Authorization header, or null.</summary>
    protected string? BearerToken()
    {
        var header = Request.Headers.Authorization.ToString().AsSpan().Trim();
        const string scheme = "Bearer ";
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && header[scheme.Length..].Trim() is { Length: > 0 } token
            ? token.ToString()
            : null;
    }

    protected sealed override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await ReadCredentialAsync() is not { } credential)
        {
            return AuthenticateResult.NoResult();
        }

        var actor = await FindActorAsync(credential);
        if (actor is null)
        {
            return Refuse(HostingErrors.InvalidCredential());
        }

        if (await CheckAsync(actor) is { } failure)
        {
            return Refuse(failure);
        }

        Context.RequestServices.GetRequiredService<CurrentActor>().Become(ActorFor(actor));
        Context.Features.Set(credential);
        return AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(actor), Scheme.Name));
    }

    protected sealed override Task HandleChallengeAsync(AuthenticationProperties properties) => WriteAsync(refusal);

    protected sealed override Task HandleForbiddenAsync(AuthenticationProperties properties) => WriteAsync(Forbidden());

    private AuthenticateResult Refuse(Failure failure)
    {
        refusal = failure;
        return AuthenticateResult.Fail(failure.Code);
    }

    private ClaimsPrincipal PrincipalOf(Actor actor) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, actor.Subject), new Claim("account", actor.AccountId.ToString())],
        Scheme.Name));

    private Task WriteAsync(Failure failure) =>
        Context.RequestServices.GetRequiredService<ErrorWriter>().WriteAsync(Context, failure);
}
