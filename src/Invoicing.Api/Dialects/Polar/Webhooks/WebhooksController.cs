using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Polar.Webhooks;

[ApiController]
[Polar]
[AllowAnonymous]
[Route("v1/webhooks/polar")]
[Tags("Webhooks")]
public sealed class WebhooksController(IMediator mediator, CurrentActor current, WebhookSender sender) : ControllerBase
{
    /// <summary>Takes in what a shop tells of its orders: order.created, order.paid, order.updated, order.refunded. Other events are thanked for.</summary>
    [HttpPost]
    [OperationId("receiveWebhook")]
    [BodyModel(typeof(WebhookEvent))]
    [ProducesResponseType<WebhookAnswer>(200)]
    [ProducesResponseType<PolarError>(403)]
    [ProducesResponseType<PolarError>(409)]
    public async Task<WebhookAnswer> Receive([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var (shop, id) = await sender.IdentifyAsync(HttpContext);
        if (OrderEventReader.Read(body) is not { } order)
        {
            return new WebhookAnswer("ignored");
        }

        current.Become(Actor.System(new AccountId(shop.AccountId)) with { Subject = "polar webhook" });
        OrganizationId? seller = shop.OrganizationId is { } named ? new OrganizationId(named) : null;
        var outcome = await mediator.Send(new ImportOrderCommand(new ShopMessage(PolarDialect.Name, id), seller, order), cancellationToken);
        return new WebhookAnswer(outcome is ImportOutcome.Applied ? "applied" : "known_already");
    }
}

/// <param name="Status">applied, known_already or ignored.</param>
public sealed record WebhookAnswer([property: JsonPropertyName("status")] string Status);

/// <param name="Type">For example order.paid.</param>
/// <param name="Data">The order as Polar shows it to its merchant.</param>
public sealed record WebhookEvent(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("timestamp")] string Timestamp,
    [property: JsonPropertyName("data")] JsonElement Data);
