using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Documents;

/// <summary>Where signed links lead, whichever API gave them out. The link is the credential.</summary>
[ApiController]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("documents")]
public sealed class DocumentsController(IMediator mediator) : ControllerBase
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id, [FromQuery] string? expires, [FromQuery] string? signature, CancellationToken cancellationToken)
    {
        var document = await mediator.Send(new GetDocumentQuery(new RenderingId(id), expires, signature), cancellationToken);
        Response.Headers.CacheControl = "private, max-age=600";
        return DocumentFile.Of(document, Response);
    }
}
