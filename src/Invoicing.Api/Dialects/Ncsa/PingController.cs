using System.Net.Mime;
using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Ncsa;

[ApiController]
[Ncsa]
[AllowAnonymous]
[Route(NcsaDialect.Prefix + "/ping")]
public sealed class PingController : ControllerBase
{
    [HttpGet]
    [OperationId("ping")]
    [EndpointSummary("Tell that the service answers")]
    [ProducesResponseType<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Plain)]
    public ContentResult Get() => Content("pong", MediaTypeNames.Text.Plain);
}
