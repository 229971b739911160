using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.Hosting.Preconditions;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using Invoicing.Api.Native.Invoices;
using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Payments;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Native.Payments;

[ApiController]
[Native]
[Route(NativeDialect.Prefix)]
[Writes(PaymentsResource.Name)]
public sealed class PaymentActionsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    [HttpPost("invoices/{id}/payments")]
    [OperationId("recordPayment")]
    [EndpointSummary("Record a payment of an issued invoice")]
    [EndpointDescription("Without an amount, all that is open. What is more than that is refused, or kept as the customer's credit where overpayment is keepAsCredit.")]
    [HonoursIfMatch("id")]
    [Takes(PaymentsResource.Name, typeof(RecordPaymentModel))]
    [Shows(PaymentsResource.Name, StatusCodes.Status201Created)]
    public async Task<IActionResult> RecordAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, PaymentsResource.Name);
        var query = reader.Prepare(HttpContext, PaymentsResource.Name);
        var invoice = await mediator.Send(new GetInvoiceQuery(new InvoiceId(PathId.Of(id))), cancellationToken);
        var payment = await mediator.Send(InvoiceActionInput.ReadPayment(input, invoice), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, PaymentsResource.Name, payment, StatusCodes.Status201Created);
    }

    [HttpPost("payments/{id}/reverse")]
    [OperationId("reversePayment")]
    [EndpointSummary("Take a payment back by an entry of its own, for example one that bounced")]
    [EndpointDescription("The answer is that entry.")]
    [HonoursIfMatch("id")]
    [Takes("reversals", typeof(ReversePaymentModel))]
    [Shows(PaymentsResource.Name, StatusCodes.Status201Created)]
    public async Task<IActionResult> ReverseAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "reversals");
        var command = new ReversePaymentCommand(new PaymentId(PathId.Of(id)), input.Attributes.Date("date"), input.Attributes.Text("reason"));
        input.Check();
        var query = reader.Prepare(HttpContext, PaymentsResource.Name);
        var reversal = await mediator.Send(command, cancellationToken);
        return await reader.ShowAsync(HttpContext, query, PaymentsResource.Name, reversal, StatusCodes.Status201Created);
    }
}
