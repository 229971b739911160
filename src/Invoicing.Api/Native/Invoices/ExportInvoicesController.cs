using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Negotiation;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Invoices;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Native.Invoices;

/// <summary>Every invoice that a filter finds, however many: written as they are read.</summary>
[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/" + InvoicesResource.Name + "/export")]
public sealed class ExportInvoicesController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    private const string Format = "format";

    /// <param name="format"><c>ndjson</c>, a resource object a line, or <c>csv</c>, an invoice a line without its lines.</param>
    [HttpGet]
    [OperationId("exportInvoices")]
    [EndpointSummary("Export invoices")]
    [EndpointDescription("All that the filter finds, oldest first: NDJSON with a resource object a line, or CSV (RFC 4180, UTF-8) in which no cell is a formula.")]
    [ProducesResponseType<byte[]>(StatusCodes.Status200OK, BulkInvoicesController.MediaType, InvoiceTable.MediaType)]
    [Finds(InvoicesResource.Name)]
    [SpeaksLines]
    [TakesLong]
    public async Task ExportAsync([FromQuery(Name = Format)] [OneOf("ndjson", "csv")] string? format, CancellationToken cancellationToken)
    {
        var type = reader.Types[InvoicesResource.Name];
        var query = reader.PrepareExport(HttpContext, type, Format);
        Response.ContentType = format switch
        {
            null or "ndjson" => BulkInvoicesController.MediaType,
            "csv" => InvoiceTable.MediaType,
            _ => throw Refusal.InQuery(Format, "export.format_unknown", "The formats are ndjson and csv."),
        };
        if (format is "csv")
        {
            await Response.WriteAsync(InvoiceTable.Head, cancellationToken);
        }

        await foreach (var invoice in await mediator.Send(new ExportInvoicesQuery(query.Selection.Filter), cancellationToken))
        {
            if (format is "csv")
            {
                await Response.WriteAsync(InvoiceTable.Line(invoice), cancellationToken);
            }
            else
            {
                await Response.Body.WriteAsync(reader.Alone(HttpContext, query, type.Of(invoice)), cancellationToken);
                await Response.Body.WriteAsync("\n"u8.ToArray(), cancellationToken);
            }
        }
    }
}
