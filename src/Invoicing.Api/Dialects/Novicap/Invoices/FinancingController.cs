using Invoicing.Api.Hosting;
using Invoicing.Application.Financing;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Novicap.Invoices;

[ApiController]
[Novicap]
[Route("v1/invoices/{invoice_id}")]
public sealed class FinancingController(IMediator mediator) : ControllerBase
{
    [HttpPost("acceptance")]
    [OperationId("acceptInvoice")]
    [EndpointSummary("Accept an invoice")]
    [EndpointDescription("The company takes the advance on the invoice. A draft is issued first. Once per invoice, and only while something of it is open.")]
    [ProducesResponseType<EmptyAnswer>(StatusCodes.Status201Created)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Accept(
        [FromRoute(Name = "invoice_id")] string id,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] KeyOnlyRequest? body,
        CancellationToken cancellationToken)
    {
        _ = body;
        await mediator.Send(new AcceptInvoiceCommand(await mediator.IdOfCodeAsync(id, cancellationToken)), cancellationToken);
        return Done();
    }

    [HttpPost("approved_by_debtor")]
    [OperationId("approveInvoiceByDebtor")]
    [EndpointSummary("Mark an invoice as approved by its debtor")]
    [EndpointDescription("A draft is issued first. Once per invoice, and only while something of it is open.")]
    [ProducesResponseType<EmptyAnswer>(StatusCodes.Status201Created)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Approve(
        [FromRoute(Name = "invoice_id")] string id,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] KeyOnlyRequest? body,
        CancellationToken cancellationToken)
    {
        _ = body;
        await mediator.Send(new ApproveInvoiceByDebtorCommand(await mediator.IdOfCodeAsync(id, cancellationToken)), cancellationToken);
        return Done();
    }

    [HttpPost("paid_by_debtor")]
    [OperationId("payInvoiceByDebtor")]
    [EndpointSummary("Mark an invoice as paid by its debtor")]
    [EndpointDescription("Records a payment of all that is open. A draft is issued first.")]
    [ProducesResponseType<EmptyAnswer>(StatusCodes.Status201Created)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Pay(
        [FromRoute(Name = "invoice_id")] string id,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] KeyOnlyRequest? body,
        CancellationToken cancellationToken)
    {
        _ = body;
        await mediator.Send(new SettleInvoiceByDebtorCommand(await mediator.IdOfCodeAsync(id, cancellationToken)), cancellationToken);
        return Done();
    }

    private ObjectResult Done() => StatusCode(StatusCodes.Status201Created, new EmptyAnswer());
}
