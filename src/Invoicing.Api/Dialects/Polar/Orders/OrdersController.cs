using AutoMapper;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Api.Hosting;
using Invoicing.Application.Orders;
using Invoicing.Domain.Orders;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Polar.Orders;

[ApiController]
[Polar]
[Route("v1/orders")]
[Tags("Merchant: orders")]
public sealed class OrdersController(IMediator mediator, IMapper mapper) : ControllerBase
{
    /// <summary>The merchant's orders, newest first unless asked otherwise.</summary>
    [HttpGet]
    [Merchant(PolarScopes.OrdersRead)]
    [OperationId("listMerchantOrders")]
    [ProducesResponseType<ListResource<MerchantOrder>>(200)]
    public async Task<ListResource<MerchantOrder>> List(
        [PolarQuery<MerchantOrderListParameters>] MerchantOrderListParameters parameters, CancellationToken cancellationToken)
    {
        var page = await mediator.Send(new ListOrdersQuery(parameters.Listing), cancellationToken);
        return new(mapper.Map<IReadOnlyList<MerchantOrder>>(page.Items), Pagination.Of(page.Total, parameters.Limit));
    }

    /// <summary>One order.</summary>
    [HttpGet("{id}")]
    [Merchant(PolarScopes.OrdersRead)]
    [OperationId("getMerchantOrder")]
    [ProducesResponseType<MerchantOrder>(200)]
    public async Task<MerchantOrder> Get([UuidPath] Guid id, CancellationToken cancellationToken) =>
        mapper.Map<MerchantOrder>(await mediator.Send(new GetOrderQuery(new OrderId(id)), cancellationToken));

    /// <summary>Changes who the invoice names. Keys that are not sent stay as they are.</summary>
    [HttpPatch("{id}")]
    [Merchant(PolarScopes.OrdersWrite)]
    [OperationId("updateMerchantOrder")]
    [ProducesResponseType<MerchantOrder>(200)]
    public async Task<MerchantOrder> Update(
        [UuidPath] Guid id, [PolarBody<CustomerOrderUpdate>] CustomerOrderUpdate update, CancellationToken cancellationToken)
    {
        await mediator.Send(update.ToCommand(new OrderId(id)), cancellationToken);
        return await Get(id, cancellationToken);
    }

    /// <summary>Has the invoice made. It is ready a moment later.</summary>
    [HttpPost("{id}/invoice")]
    [Merchant(PolarScopes.OrdersRead, PolarScopes.OrdersWrite)]
    [OperationId("generateMerchantOrderInvoice")]
    [ProducesResponseType<Accepted>(202)]
    [ProducesResponseType<PolarError>(409)]
    [ProducesResponseType<UnprocessableInvoice>(422)]
    public async Task<IActionResult> GenerateInvoice([UuidPath] Guid id, CancellationToken cancellationToken)
    {
        await mediator.Send(new GenerateOrderInvoiceCommand(new OrderId(id)), cancellationToken);
        return StatusCode(StatusCodes.Status202Accepted, null);
    }

    /// <summary>Where the newest PDF of the invoice is.</summary>
    [HttpGet("{id}/invoice")]
    [Merchant(PolarScopes.OrdersRead)]
    [OperationId("getMerchantOrderInvoice")]
    [ProducesResponseType<CustomerOrderInvoice>(200)]
    public async Task<CustomerOrderInvoice> Invoice([UuidPath] Guid id, CancellationToken cancellationToken)
    {
        var link = await mediator.Send(new GetOrderInvoiceLinkQuery(new OrderId(id)), cancellationToken);
        return new CustomerOrderInvoice(Request.AddressOf($"/documents/{link.Document}?{link.Query}"));
    }
}
