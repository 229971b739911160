using Invoicing.Api.Documents;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Native.Invoices;

[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/invoices/{id}/documents")]
public sealed class InvoiceDocumentsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    [HttpGet("{format}")]
    [OperationId("downloadInvoice")]
    [EndpointSummary("An issued invoice as a file")]
    [EndpointDescription(
        "`pdf` is a PDF/A-3 with the CII inside, `ubl` is UBL 2.1, `cii` is UN/CEFACT CII D16B. The file is made at the first call and kept, so the same invoice gives the same bytes; "
        + "a PDF tells payments too, and is another one after each. `ETag` is its SHA-256, and ranges are answered. "
        + "`Missing-Characters` names what no font of the server has: the pages show such a character as its code point.")]
    [ProducesResponseType<byte[]>(StatusCodes.Status200OK, "application/pdf", "application/xml")]
    public async Task<IActionResult> DownloadAsync(string id, [OneOf("pdf", "ubl", "cii")] string format, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        reader.CheckAccess(InvoicesResource.Name);
        var document = await mediator.Send(new DownloadInvoiceCommand(new InvoiceId(PathId.Of(id)), format), cancellationToken);
        Response.Headers.CacheControl = "private, no-cache";
        return DocumentFile.Of(document, Response);
    }
}
