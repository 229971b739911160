using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Native.Mails;

[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/" + MailsResource.Name + "/{id}")]
[Writes(MailsResource.Name)]
public sealed class MailActionsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    [HttpPost("retry")]
    [OperationId("retryMail")]
    [EndpointSummary("Try a message again that was given up, under the same Message-ID")]
    [Shows(MailsResource.Name)]
    public async Task<IActionResult> RetryAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        ResourceInput.OfAction(body, "retries").Check();
        var query = reader.Prepare(HttpContext, MailsResource.Name);
        var mail = await mediator.Send(new RetryMailCommand(new OutgoingMailId(PathId.Of(id))), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, MailsResource.Name, mail, StatusCodes.Status200OK);
    }
}
