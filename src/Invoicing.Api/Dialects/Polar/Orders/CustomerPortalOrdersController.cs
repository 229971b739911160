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
[SecuredBy(PolarDialect.CustomerSessionScheme)]
[Route("v1/customer-portal/orders")]
[Tags("Customer portal: orders")]
public sealed class CustomerPortalOrdersController(IMediator mediator, IMapper mapper) : ControllerBase
{
    /// <summary>The customer's orders, newest first unless asked otherwise.</summary>
    [HttpGet]
    [OperationId("listOrders")]
    [ProducesResponseType<ListResource<CustomerOrder>>(200)]
    public async Task<ListResource<CustomerOrder>> List(
        [PolarQuery<CustomerOrderListParameters>] CustomerOrderListParameters parameters, CancellationToken cancellationToken)
    {
        var page = await mediator.Send(new ListOrdersQuery(parameters.Listing), cancellationToken);
        return new(mapper.Map<IReadOnlyList<CustomerOrder>>(page.Items), Pagination.Of(page.Total, parameters.Limit));
    }

    /// <summary>One order of the customer.</summary>
    [HttpGet("{id}")]
    [OperationId("getOrder")]
    [ProducesResponseType<CustomerOrder>(200)]
    public async Task<CustomerOrder> Get([UuidPath] Guid id, CancellationToken cancellationToken) =>
        mapper.Map<CustomerOrder>(await mediator.Send(new GetOrderQuery(new OrderId(id)), cancellationToken));

    /// <summary>Changes who the invoice names. Keys that are not sent stay as they are.</summary>
    [HttpPatch("{id}")]
    [OperationId("updateOrder")]
    [ProducesResponseType<CustomerOrder>(200)]
    public async Task<CustomerOrder> Update([UuidPath] Guid id, [PolarBody<CustomerOrderUpdate>] CustomerOrderUpdate update, CancellationToken cancellationToken)
    {
        await mediator.Send(update.ToCommand(new OrderId(id)), cancellationToken);
        return await Get(id, cancellationToken);
    }

    /// <summary>Has the invoice made. It is ready a moment later.</summary>
    [HttpPost("{id}/invoice")]
    [OperationId("generateOrderInvoice")]
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
    [OperationId("getOrderInvoice")]
    [ProducesResponseType<CustomerOrderInvoice>(200)]
    public async Task<CustomerOrderInvoice> Invoice([UuidPath] Guid id, CancellationToken cancellationToken)
    {
        var link = await mediator.Send(new GetOrderInvoiceLinkQuery(new OrderId(id)), cancellationToken);
        return new CustomerOrderInvoice(Request.AddressOf($"/documents/{link.Document}?{link.Query}"));
    }

    /// <summary>How the order's payment stands.</summary>
    [HttpGet("{id}/payment-status")]
    [OperationId("getOrderPaymentStatus")]
    [ProducesResponseType<CustomerOrderPaymentStatus>(200)]
    public async Task<CustomerOrderPaymentStatus> PaymentStatus([UuidPath] Guid id, CancellationToken cancellationToken)
    {
        var order = await mediator.Send(new GetOrderQuery(new OrderId(id)), cancellationToken);
        return new CustomerOrderPaymentStatus(order.IsPaid ? "succeeded" : "no_payment", null);
    }

    /// <summary>Tries the payment again: refused, because payments are taken by the shop and no order here waits for one.</summary>
    [HttpPost("{id}/confirm-payment")]
    [OperationId("confirmOrderPayment")]
    [ProducesResponseType<UnprocessableInvoice>(422)]
    public async Task<IActionResult> ConfirmPayment([UuidPath] Guid id, CancellationToken cancellationToken)
    {
        await mediator.Send(new GetOrderQuery(new OrderId(id)), cancellationToken);
        throw new FailureException(PolarErrors.NotEligibleForRetry());
    }

    /// <summary>Where the receipt of a paid order is: its invoice. 202 while that is being made.</summary>
    [HttpGet("{id}/receipt")]
    [OperationId("getOrderReceipt")]
    [ProducesResponseType<CustomerOrderInvoice>(200)]
    [ProducesResponseType<Accepted>(202)]
    public async Task<IActionResult> Receipt([UuidPath] Guid id, CancellationToken cancellationToken) =>
        await mediator.Send(new GetOrderReceiptQuery(new OrderId(id)), cancellationToken) is { } link
            ? Ok(new CustomerOrderInvoice(Request.AddressOf($"/documents/{link.Document}?{link.Query}")))
            : StatusCode(StatusCodes.Status202Accepted, null);
}
