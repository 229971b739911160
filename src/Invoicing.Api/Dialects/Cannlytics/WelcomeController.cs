using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>Who stands at the root sees where to go; the one path here that ends with a slash.</summary>
[ApiController]
[Cannlytics]
[AllowAnonymous]
[OnlyTrailingSlash]
[Route("api")]
public sealed class WelcomeController : ControllerBase
{
    [HttpGet("/api/")]
    [OperationId("welcome")]
    [EndpointSummary("Welcome")]
    [EndpointDescription("Needs no key.")]
    [ProducesResponseType<Welcome>(StatusCodes.Status200OK)]
    public IActionResult Get() => Ok(new Welcome("Welcome to the Cannlytics API. The routes and their answers are described at /docs."));
}

public sealed record Welcome([property: JsonPropertyName("message")] string Message);
