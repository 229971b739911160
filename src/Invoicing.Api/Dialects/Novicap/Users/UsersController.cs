using Invoicing.Api.Hosting;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Novicap.Users;

[ApiController]
[Novicap]
[Route("v1/users")]
public sealed class UsersController(IMediator mediator) : ControllerBase
{
    [HttpPost]
    [OperationId("createUser")]
    [EndpointSummary("Name the person who speaks for a company")]
    [EndpointDescription("Registers the company. One that nobody has named yet is created and associated to the caller. A company has one user.")]
    [ProducesResponseType<EmptyAnswer>(StatusCodes.Status201Created)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Create([FromBody] CreateUserRequest body, CancellationToken cancellationToken)
    {
        await mediator.Send(body.ToCommand(), cancellationToken);
        return StatusCode(StatusCodes.Status201Created, new EmptyAnswer());
    }
}
