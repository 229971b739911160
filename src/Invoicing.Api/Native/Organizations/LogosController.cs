using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Organizations;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Native.Organizations;

/// <summary>The picture at the head of a seller's documents.</summary>
[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/organizations/{id}/logo")]
public sealed class LogosController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    private const string Name = "organizations";

    [HttpPost]
    [OperationId("setLogo")]
    [EndpointSummary("Put a picture at the head of the organization's documents")]
    [EndpointDescription("It replaces the one before. Documents that are made already keep theirs.")]
    [Writes(Name)]
    [Takes("logos", typeof(LogoModel))]
    [Shows(Name)]
    public async Task<IActionResult> SetAsync(string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "logos");
        var (mediaType, content) = (input.Attributes.RequiredText("mediaType"), input.Attributes.RequiredBytes("content"));
        input.Check();
        var query = reader.Prepare(HttpContext, Name);
        var organization = await mediator.Send(new SetLogoCommand(IdOf(id), mediaType, content), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, Name, organization, StatusCodes.Status200OK);
    }

    [HttpGet]
    [OperationId("getLogo")]
    [EndpointSummary("The picture at the head of the organization's documents")]
    [ProducesResponseType<byte[]>(StatusCodes.Status200OK, "image/png", "image/jpeg")]
    public async Task<IActionResult> GetAsync(string id, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        reader.CheckAccess(Name);
        var logo = await mediator.Send(new GetLogoQuery(IdOf(id)), cancellationToken);
        return File(logo.Content.ToArray(), logo.MediaType);
    }

    [HttpDelete]
    [OperationId("removeLogo")]
    [EndpointSummary("Take the picture away")]
    [Writes(Name)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        await mediator.Send(new RemoveLogoCommand(IdOf(id)), cancellationToken);
        return NoContent();
    }

    private static OrganizationId IdOf(string id) => new(PathId.Of(id));
}
