using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>Who stands at the root sees where to go. The one path here that is known with a slash at its end, and also without.</summary>
[ApiController]
[Cannlytics]
[AllowAnonymous]
[Route("api")]
public sealed class WelcomeController : ControllerBase
{
    [HttpGet]
    [OperationId("welcome")]
    [EndpointSummary("Welcome")]
    [EndpointDescription("Needs no key.")]
    [ProducesResponseType<Welcome>(StatusCodes.Status200OK)]
    public IActionResult Get() => Ok(new Welcome("Welcome to the Cannlytics API. The routes and their answers are described at /docs."));
}

public sealed record Welcome([property: JsonPropertyName("message")] string Message);
