using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Credentials;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Ncsa.Sessions;

[ApiController]
[Ncsa]
[Route(NcsaDialect.Prefix)]
public sealed class SessionsController(IMediator mediator, IMapper mapper) : ControllerBase
{
    [HttpPost("sign_in")]
    [OperationId("signIn")]
    [AllowAnonymous]
    [EndpointSummary("Sign in with e-mail address and password")]
    [ProducesResponseType<SessionDocument>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status413PayloadTooLarge)]
    public async Task<SessionDocument> SignIn([FromBody] SignInRequest request, CancellationToken cancellationToken) =>
        mapper.Map<SessionDocument>(await mediator.Send(request.ToCommand(), cancellationToken));

    [HttpGet("sign_out")]
    [OperationId("signOut")]
    [EndpointSummary("End the session of the token")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    public async Task<IActionResult> SignOut(CancellationToken cancellationToken)
    {
        await mediator.Send(new SignOutCommand(NcsaAuthentication.TokenOf(Request)), cancellationToken);
        return NoContent();
    }
}
