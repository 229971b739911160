using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.Hosting.Preconditions;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using Invoicing.Api.Native.Deliveries;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Webhooks;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Native.WebhookEndpoints;

[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/" + WebhookEndpointsResource.Name + "/{id}")]
[Writes(WebhookEndpointsResource.Name)]
public sealed class WebhookEndpointActionsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    private const int HoursOfOverlap = 24;

    [HttpPost("rotateSecret")]
    [OperationId("rotateWebhookSecret")]
    [EndpointSummary("Make a new secret, which the answer shows once")]
    [EndpointDescription("The old one signs beside it for oldValidForHours, 24 where it is left out.")]
    [HonoursIfMatch("id")]
    [Takes("secretRotations", typeof(RotateWebhookSecretModel))]
    [Shows(WebhookEndpointsResource.Name)]
    public async Task<IActionResult> RotateAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "secretRotations");
        var hours = Math.Clamp(input.Attributes.Integer("oldValidForHours") ?? HoursOfOverlap, -1, int.MaxValue);
        input.Check();
        var query = reader.Prepare(HttpContext, WebhookEndpointsResource.Name);
        var rotated = await mediator.Send(new RotateWebhookSecretCommand(IdOf(id), TimeSpan.FromHours(hours)), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, WebhookEndpointsResource.Name, rotated, StatusCodes.Status200OK);
    }

    [HttpPost("test")]
    [OperationId("testWebhookEndpoint")]
    [EndpointSummary("Send a message that says nothing but that messages arrive")]
    [Shows(DeliveriesResource.Name, StatusCodes.Status201Created)]
    public async Task<IActionResult> TestAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        ResourceInput.OfAction(body, "tests").Check();
        var query = reader.Prepare(HttpContext, DeliveriesResource.Name);
        var delivery = await mediator.Send(new TestWebhookEndpointCommand(IdOf(id)), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, DeliveriesResource.Name, delivery, StatusCodes.Status201Created);
    }

    [HttpPost("replay")]
    [OperationId("replayDeliveries")]
    [EndpointSummary("Send an endpoint's messages of a time again, each under its id")]
    [EndpointDescription("Those that were given up or kept back; with onlyFailed false, those that were accepted, too.")]
    [Takes("replays", typeof(ReplayDeliveriesModel))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> ReplayAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "replays");
        var said = input.Attributes;
        var selection = new ReplaySelection(IdOf(id), said.Instant("from"), said.Instant("to"), said.Boolean("onlyFailed") ?? true);
        input.Check();
        await mediator.Send(new ReplayDeliveriesCommand(selection), cancellationToken);
        return NoContent();
    }

    private static WebhookEndpointId IdOf(string id) => new(PathId.Of(id));
}
