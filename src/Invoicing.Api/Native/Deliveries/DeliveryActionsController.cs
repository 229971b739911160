using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Webhooks;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Native.Deliveries;

[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/" + DeliveriesResource.Name + "/{id}")]
[Writes(DeliveriesResource.Name)]
public sealed class DeliveryActionsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    [HttpPost("replay")]
    [OperationId("replayDelivery")]
    [EndpointSummary("Send one message again, to the letter and under the same id")]
    [Shows(DeliveriesResource.Name)]
    public async Task<IActionResult> ReplayAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        ResourceInput.OfAction(body, "replays").Check();
        var query = reader.Prepare(HttpContext, DeliveriesResource.Name);
        var delivery = await mediator.Send(new ReplayDeliveryCommand(new WebhookDeliveryId(PathId.Of(id))), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, DeliveriesResource.Name, delivery, StatusCodes.Status200OK);
    }
}
