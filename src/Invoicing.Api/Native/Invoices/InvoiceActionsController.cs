using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.Hosting.Preconditions;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Native.Invoices;

/// <summary>An invoice's life after its draft. Where nothing has to be said, the body may be empty.</summary>
[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/invoices")]
[Writes(InvoicesResource.Name)]
public sealed class InvoiceActionsController(ResourceReader reader, IMediator mediator, IMapper mapper) : ControllerBase
{
    [HttpPost("preview")]
    [OperationId("previewInvoice")]
    [EndpointSummary("Show the invoice that a draft would be")]
    [EndpointDescription("With its totals, and with what an electronic invoice would miss. Nothing is stored.")]
    [TakesNew(InvoicesResource.Name)]
    [Shows("invoicePreviews")]
    public async Task<IActionResult> PreviewAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        var input = ResourceInput.OfNew(body, reader.Types[InvoicesResource.Name].Shape);
        var preview = await InvoiceWrites.PreviewAsync(mediator, input, cancellationToken);
        return await reader.ShowAsync(HttpContext, "invoicePreviews", preview, StatusCodes.Status200OK);
    }

    [HttpPost("{id}/issue")]
    [OperationId("issueInvoice")]
    [EndpointSummary("Issue a draft: it gets its number and does not change any more")]
    [EndpointDescription("The meta of the answer has the rules of electronic invoices that it breaks. An organization that requires electronic invoices has it refused instead, with one error for each.")]
    [HonoursIfMatch("id")]
    [Takes("issues", typeof(IssueInvoiceModel))]
    [Shows(InvoicesResource.Name, TellsFindings = true)]
    public Task<IActionResult> IssueAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "issues");
        var send = input.Attributes.Boolean("send") ?? false;
        return ShowIssuedAsync(input, new IssueInvoiceCommand(IdOf(id), Send: send), StatusCodes.Status200OK, cancellationToken);
    }

    [HttpPost("{id}/void")]
    [OperationId("voidInvoice")]
    [EndpointSummary("Void an issued invoice that has neither payments nor credits")]
    [HonoursIfMatch("id")]
    [Shows(InvoicesResource.Name)]
    public Task<IActionResult> VoidAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken) =>
        ShowAsync(ResourceInput.OfAction(body, "voids"), new VoidInvoiceCommand(IdOf(id)), StatusCodes.Status200OK, cancellationToken);

    [HttpPost("{id}/credit")]
    [OperationId("creditInvoice")]
    [EndpointSummary("Issue a credit note over the invoice, an amount of it, or some of its lines")]
    [HonoursIfMatch("id")]
    [Takes("credits", typeof(CreditInvoiceModel))]
    [Shows(InvoicesResource.Name, StatusCodes.Status201Created, TellsFindings = true)]
    public async Task<IActionResult> CreditAsync(string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "credits");
        var invoice = await mediator.Send(new GetInvoiceQuery(IdOf(id)), cancellationToken);
        return await ShowIssuedAsync(input, InvoiceActionInput.ReadCredit(input, invoice), StatusCodes.Status201Created, cancellationToken);
    }

    [HttpPost("{id}/correct")]
    [OperationId("correctInvoice")]
    [EndpointSummary("Take an invoice back by a credit note and draft it anew, both or neither")]
    [EndpointDescription("The answer is the draft; the credit note is found through the corrected invoice.")]
    [HonoursIfMatch("id")]
    [Takes("corrections", typeof(CorrectInvoiceModel))]
    [Shows(InvoicesResource.Name, StatusCodes.Status201Created)]
    public async Task<IActionResult> CorrectAsync(string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var input = ResourceInput.OfAction(body, "corrections");
        var reason = input.Attributes.RequiredText("reason");
        input.Check();
        var query = reader.Prepare(HttpContext, InvoicesResource.Name);
        var correction = await mediator.Send(new CorrectInvoiceCommand(IdOf(id), reason), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, InvoicesResource.Name, correction.Draft, StatusCodes.Status201Created);
    }

    [HttpPost("{id}/send")]
    [OperationId("sendInvoice")]
    [EndpointSummary("E-mail an issued invoice")]
    [EndpointDescription("What becomes of it is seen among the mails. The same message goes to the same recipient once, unless again is true.")]
    [ProducesResponseType(StatusCodes.Status202Accepted)]
    [Takes("sendings", typeof(SendInvoiceModel))]
    public async Task<IActionResult> SendAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        var input = ResourceInput.OfAction(body, "sendings");
        var recipient = input.Attributes.Text("recipient");
        var again = input.Attributes.Boolean("again") ?? false;
        input.Check();
        await mediator.Send(new SendInvoiceCommand(IdOf(id), recipient, again), cancellationToken);
        return StatusCode(StatusCodes.Status202Accepted);
    }

    private async Task<IActionResult> ShowIssuedAsync(ResourceInput input, IRequest<InvoiceView> command, int status, CancellationToken cancellationToken)
    {
        input.Check();
        var query = reader.Prepare(HttpContext, InvoicesResource.Name);
        var invoice = await mediator.Send(command, cancellationToken);
        var meta = new IssueMeta(mapper.Map<IReadOnlyList<FindingModel>>(invoice.Findings));
        return await reader.ShowAsync(HttpContext, query, InvoicesResource.Name, invoice, status, meta);
    }

    private async Task<IActionResult> ShowAsync(ResourceInput input, IRequest<InvoiceView> command, int status, CancellationToken cancellationToken)
    {
        input.Check();
        var query = reader.Prepare(HttpContext, InvoicesResource.Name);
        var invoice = await mediator.Send(command, cancellationToken);
        return await reader.ShowAsync(HttpContext, query, InvoicesResource.Name, invoice, status);
    }

    private static InvoiceId IdOf(string id) => new(PathId.Of(id));
}
