using System.Net.Http.Headers;
using Invoicing.Api.Hosting;
using Invoicing.Application.Credentials;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Novicap.Tokens;

[ApiController]
[Novicap]
[Route("v1/token")]
public sealed class TokensController(IMediator mediator) : ControllerBase
{
    /// <remarks>Without the usual log-in, because the key may have ended.</remarks>
    [HttpPost]
    [AllowAnonymous]
    [OperationId("refreshToken")]
    [EndpointSummary("Take a new API key with a refresh token")]
    [EndpointDescription("""
        The current key travels as `Authorization: Basic <key>` or `Bearer <key>`, as the query parameter `api_key`, or as `client_secret` or `api_key` in the body;
        the refresh token in the query or the body. Key and token work once, also after the key has ended; both end with this call.
        """)]
    [ProducesResponseType<TokenResponse>(StatusCodes.Status200OK)]
    public async Task<TokenResponse> Refresh(
        [FromQuery(Name = "api_key")] string? apiKey,
        [FromQuery(Name = "refresh_token")] string? refreshToken,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] RefreshTokenRequest? body,
        CancellationToken cancellationToken)
    {
        var key = HeaderKey() ?? Given(apiKey) ?? RefreshTokenRequest.TextOf(body?.ClientSecret) ?? RefreshTokenRequest.TextOf(body?.ApiKey)
            ?? throw new FailureException(HostingErrors.MissingCredential());
        var token = Given(refreshToken) ?? RefreshTokenRequest.TextOf(body?.RefreshToken) ?? throw ParameterFailures.Missing("refresh_token");
        return TokenResponse.Of(await mediator.Send(new RefreshCredentialCommand(key, token), cancellationToken));
    }

    private string? HeaderKey() =>
        AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header)
        && (header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) || header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            ? Given(header.Parameter)
            : null;

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
