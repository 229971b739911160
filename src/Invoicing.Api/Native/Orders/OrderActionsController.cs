using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.Hosting.Preconditions;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Orders;
using Invoicing.Domain.Orders;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Native.Orders;

[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/orders/{id}")]
[Writes(OrdersResource.Name)]
public sealed class OrderActionsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    [HttpPost("pay")]
    [OperationId("payOrder")]
    [EndpointSummary("Mark an order as paid")]
    [HonoursIfMatch("id")]
    [Shows(OrdersResource.Name)]
    public Task<IActionResult> PayAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "orderPayments");
        return ShowAsync(id, input, new MarkOrderPaidCommand(IdOf(id)), cancellationToken);
    }

    [HttpPost("refund")]
    [OperationId("refundOrder")]
    [EndpointSummary("Refund a paid order, whole or in part")]
    [HonoursIfMatch("id")]
    [Takes("refunds", typeof(RefundOrderModel))]
    [Shows(OrdersResource.Name)]
    public async Task<IActionResult> RefundAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "refunds");
        var order = await mediator.Send(new GetOrderQuery(IdOf(id)), cancellationToken);
        var (amount, tax) = (input.Attributes.Money("amount", order.Currency), input.Attributes.Money("tax", order.Currency));
        return await ShowAsync(id, input, new RefundOrderCommand(IdOf(id), amount, tax), cancellationToken);
    }

    [HttpPost("invoice")]
    [OperationId("invoiceOrder")]
    [EndpointSummary("Make the invoice of a paid order")]
    [Shows(OrdersResource.Name)]
    public async Task<IActionResult> InvoiceAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "orderInvoices");
        return await ShowAsync(id, input, new GenerateOrderInvoiceCommand(IdOf(id)), cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string id, ResourceInput input, IRequest<Unit> command, CancellationToken cancellationToken)
    {
        input.Check();
        var query = reader.Prepare(HttpContext, OrdersResource.Name);
        await mediator.Send(command, cancellationToken);
        var order = await mediator.Send(new GetOrderQuery(IdOf(id)), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, OrdersResource.Name, order, StatusCodes.Status200OK);
    }

    private static OrderId IdOf(string id) => new(PathId.Of(id));
}
