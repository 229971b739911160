using System.Text.Encodings.Web;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Dialects.Ncsa;

internal sealed class NcsaAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : DialectAuthenticationHandler(options, logger, encoder)
{
    public const string Header = "Session-Token";

    public static string TokenOf(HttpRequest request) => request.Headers[Header].ToString().Trim();

    protected override Task<Credential?> ReadCredentialAsync() =>
        Task.FromResult(TokenOf(Request) is { Length: > 0 } token ? new Credential(token, CredentialKind.UserSession) : null);

    /// <summary>On some routes the token of a message's link stands in for a session, as the customer that the message went to.</summary>
    protected override async Task<Actor?> FindActorAsync(Credential credential)
    {
        var isInvited = Context.GetEndpoint()?.Metadata.GetMetadata<InvitationOpensAttribute>() is not null;
        return isInvited && Context.RequestServices.GetRequiredService<ITermsInvitations>().Read(credential.Secret) is { } invitation
            ? new Actor(invitation.AccountId, "terms invitation", CredentialKind.Invitation, [], invitation.CustomerId)
            : await base.FindActorAsync(credential);
    }
}
