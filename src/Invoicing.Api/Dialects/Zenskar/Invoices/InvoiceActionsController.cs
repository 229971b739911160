using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Dialects.Zenskar.Lists;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Documents;
using Invoicing.Api.Hosting;
using Invoicing.Application.Documents;
using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Zenskar.Invoices;

[ApiController]
[Zenskar]
[Route("invoices/{invoice_id}")]
[Tags("Invoices")]
public sealed class InvoiceActionsController(IMediator mediator, IMapper mapper) : ControllerBase
{
    private const string Pdf = "application/pdf";

    private const int LongestReason = 2_000;

    [HttpPatch("approve")]
    [OperationId("Approve-invoice")]
    [EndpointSummary("Approve a draft: it gets its number and does not change any more")]
    [BodyModel(typeof(ApproveInvoiceRequest))]
    [ProducesResponseType(typeof(InvoiceResponse), 200)]
    public async Task<IActionResult> ApproveAsync(
        [FromQuery(Name = "send_email")] string? sendEmail,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body,
        CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("invoice_id");
        var send = sendEmail is not null && inputs.Query<bool>("send_email", LaxBoolean.Read) is true;
        var check = inputs.Body(body, isOptional: true).Optional<bool>("check_duplicate_invoice", LaxBoolean.Read) ?? true;
        inputs.Check();

        return Ok(Head(await mediator.Send(new IssueInvoiceCommand(new InvoiceId(id), check, send), cancellationToken)));
    }

    [HttpPatch("void")]
    [OperationId("Void-invoice")]
    [EndpointSummary("Void an approved invoice over nothing")]
    [BodyModel(typeof(VoidInvoiceRequest))]
    [ProducesResponseType(typeof(InvoiceResponse), 200)]
    public async Task<IActionResult> VoidAsync(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("invoice_id");
        inputs.Body(body, isOptional: true);
        inputs.Check();

        return Ok(Head(await mediator.Send(new VoidInvoiceCommand(new InvoiceId(id), OnlyZero: true), cancellationToken)));
    }

    [HttpDelete]
    [OperationId("Delete-invoice")]
    [EndpointSummary("Delete a draft")]
    [ProducesResponseType(204)]
    public async Task<IActionResult> DeleteAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(new DeleteDraftCommand(new InvoiceId(IdAlone())), cancellationToken);
        return NoContent();
    }

    [HttpPost("credit_note")]
    [OperationId("Create-invoice-credit-note")]
    [EndpointSummary("Issue a credit note over an invoice or a part of it")]
    [BodyModel(typeof(CreateCreditNoteRequest))]
    [ProducesResponseType(typeof(CreditNoteResponse), 200)]
    public async Task<IActionResult> CreditAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("invoice_id");
        var fields = inputs.Body(body);
        var amount = fields.Required<decimal>("credit_note_amount", LaxNumber.ReadPositive);
        var reason = fields.RequiredText("reason", LongestReason);
        inputs.Check();

        var note = await mediator.Send(new CreditInvoiceCommand(new InvoiceId(id), amount, reason), cancellationToken);
        return Ok(mapper.Map<CreditNoteResponse>(note));
    }

    [HttpGet("payments")]
    [OperationId("List-invoice-payments")]
    [EndpointSummary("List the payments of an invoice, oldest first")]
    [ProducesResponseType(typeof(ListResponse<PaymentResponse>), 200)]
    public async Task<IActionResult> PaymentsAsync(CancellationToken cancellationToken)
    {
        var page = await mediator.Send(new ListPaymentsQuery(new InvoiceId(IdAlone()), 0, 1_000), cancellationToken);
        return Ok(new ListResponse<PaymentResponse>([.. page.Items.Select(mapper.Map<PaymentResponse>)], null, null, page.Total));
    }

    [HttpPost("payments")]
    [OperationId("Record-invoice-payment")]
    [EndpointSummary("Record a payment of an invoice")]
    [BodyModel(typeof(RecordPaymentRequest))]
    [ProducesResponseType(typeof(PaymentResponse), 200)]
    public async Task<IActionResult> PayAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("invoice_id");
        var fields = inputs.Body(body);
        var command = new RecordPaymentCommand(
            new InvoiceId(id),
            fields.Optional<decimal>("amount", LaxNumber.ReadPositive),
            WireText.DayOf(fields.Optional<DateTimeOffset>("payment_date", LaxDateTime.Read)),
            fields.Text("payment_method", 64) is { Length: > 0 } method ? method : "bank_transfer",
            fields.Text("external_id", 255));
        inputs.Check();

        return Ok(mapper.Map<PaymentResponse>(await mediator.Send(command, cancellationToken)));
    }

    [HttpGet("line_items")]
    [OperationId("List-invoice-line-items")]
    [EndpointSummary("List the lines of an invoice")]
    [ProducesResponseType(typeof(ListResponse<LineItemResponse>), 200)]
    public async Task<IActionResult> LinesAsync(CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetInvoiceQuery(new InvoiceId(IdAlone())), cancellationToken);
        return Ok(new ListResponse<LineItemResponse>([.. view.Lines.Select(mapper.Map<LineItemResponse>)], null, null, view.Lines.Count));
    }

    [HttpGet("summary")]
    [OperationId("Get-invoice-summary")]
    [EndpointSummary("Get the totals of an invoice")]
    [ProducesResponseType(typeof(InvoiceSummaryResponse), 200)]
    public async Task<IActionResult> SummaryAsync(CancellationToken cancellationToken) =>
        Ok(mapper.Map<InvoiceSummaryResponse>(await mediator.Send(new GetInvoiceQuery(new InvoiceId(IdAlone())), cancellationToken)));

    [HttpGet("download_invoice")]
    [OperationId("Download-invoice")]
    [EndpointSummary("Download the PDF of an approved invoice")]
    [ProducesResponseType(typeof(byte[]), 200, Pdf)]
    public async Task<IActionResult> DownloadAsync(CancellationToken cancellationToken)
    {
        var document = await mediator.Send(new DownloadInvoiceCommand(new InvoiceId(IdAlone())), cancellationToken);
        Response.Headers.ContentDisposition = AttachmentName.HeaderFor(document.FileName);
        Response.Headers.XContentTypeOptions = "nosniff";
        return new FileContentResult(document.Content, document.MediaType);
    }

    [HttpGet("payment_link")]
    [OperationId("Get-invoice-payment-link")]
    [EndpointSummary("Get a link to the document that the buyer can open, for a week")]
    [ProducesResponseType(typeof(PaymentLinkResponse), 200)]
    public async Task<IActionResult> LinkAsync(CancellationToken cancellationToken)
    {
        var link = await mediator.Send(new ShareInvoiceCommand(new InvoiceId(IdAlone())), cancellationToken);
        return Ok(new PaymentLinkResponse(Request.AddressOf($"/documents/{link.Document}?{link.Query}"), WireText.Of(link.ExpiresAt)));
    }

    private InvoiceResponse Head(InvoiceView view) => mapper.Map<InvoiceResponse>(view) with { LineItems = null };

    /// <summary>The id of a request that sends nothing else.</summary>
    private Guid IdAlone()
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("invoice_id");
        inputs.Check();
        return id;
    }
}
