using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Native.MailTemplates;

[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/" + MailTemplatesResource.Name)]
[Writes(MailTemplatesResource.Name)]
public sealed class MailTemplateActionsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    [HttpPost("preview")]
    [OperationId("previewMail")]
    [EndpointSummary("Show the message that would go out with an issued invoice")]
    [EndpointDescription("With the templates that would be used, or with those that are sent. Nothing is stored, and nothing is sent.")]
    [Takes("previews", typeof(PreviewMailModel))]
    [Shows(MailPreviewsResource.Name)]
    public async Task<IActionResult> PreviewAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        var query = MailTemplateInput.ReadPreview(ResourceInput.OfAction(body, "previews"));
        var preview = await mediator.Send(query, cancellationToken);
        return await reader.ShowAsync(HttpContext, MailPreviewsResource.Name, preview, StatusCodes.Status200OK);
    }
}
