using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Application.Orders;
using Invoicing.Domain.Orders;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Polar.Orders;

[ApiController]
[Polar]
[Route("v1/customer-portal/orders/{id}")]
[Tags("Customer portal: orders")]
public sealed class CustomerPortalOrdersController(IMediator mediator, IMapper mapper) : ControllerBase
{
    /// <summary>One order of the customer.</summary>
    [HttpGet]
    [OperationId("getOrder")]
    [ProducesResponseType<CustomerOrder>(200)]
    public async Task<CustomerOrder> Get([OrderId] Guid id, CancellationToken cancellationToken) =>
        mapper.Map<CustomerOrder>(await mediator.Send(new GetOrderQuery(new OrderId(id)), cancellationToken));

    /// <summary>Changes who the invoice names. Keys that are not sent stay as they are.</summary>
    [HttpPatch]
    [OperationId("updateOrder")]
    [ProducesResponseType<CustomerOrder>(200)]
    public async Task<CustomerOrder> Update([OrderId] Guid id, [CustomerOrderUpdateBody] CustomerOrderUpdate update, CancellationToken cancellationToken)
    {
        await mediator.Send(update.ToCommand(new OrderId(id)), cancellationToken);
        return await Get(id, cancellationToken);
    }

    /// <summary>Has the invoice made. It is ready a moment later.</summary>
    [HttpPost("invoice")]
    [OperationId("generateOrderInvoice")]
    [ProducesResponseType<Accepted>(202)]
    [ProducesResponseType<UnprocessableInvoice>(422)]
    public async Task<IActionResult> GenerateInvoice([OrderId] Guid id, CancellationToken cancellationToken)
    {
        await mediator.Send(new GenerateOrderInvoiceCommand(new OrderId(id)), cancellationToken);
        return StatusCode(StatusCodes.Status202Accepted, null);
    }

    /// <summary>Where the newest PDF of the invoice is.</summary>
    [HttpGet("invoice")]
    [OperationId("getOrderInvoice")]
    [ProducesResponseType<CustomerOrderInvoice>(200)]
    public async Task<CustomerOrderInvoice> Invoice([OrderId] Guid id, CancellationToken cancellationToken)
    {
        var link = await mediator.Send(new GetOrderInvoiceLinkQuery(new OrderId(id)), cancellationToken);
        return new CustomerOrderInvoice(Request.AddressOf($"/documents/{link.Document}?{link.Query}"));
    }
}
