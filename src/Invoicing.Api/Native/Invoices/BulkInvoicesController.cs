using System.IO.Pipelines;
using Invoicing.Api.Hosting;
using Invoicing.Api.Hosting.Idempotency;
using Invoicing.Api.JsonApi.Negotiation;
using Invoicing.Api.Native.Bulk;
using Invoicing.Api.Native.Contract;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Native.Invoices;

/// <summary>Many invoices in one request: a line for each, answered by a line for each, in the same order.</summary>
[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/" + InvoicesResource.Name + "/bulk")]
public sealed class BulkInvoicesController(IServiceScopeFactory scopes) : ControllerBase
{
    public const string MediaType = "application/x-ndjson";

    private const int RowsAtOnce = 64;
    private const int HeldInMemory = 1024 * 1024;

    /// <param name="issue">Whether each draft is issued in the same breath; a row whose invoice can not be issued makes none.</param>
    [HttpPost]
    [OperationId("createInvoicesInBulk")]
    [EndpointSummary("Create many invoices")]
    [EndpointDescription(
        "A line of NDJSON for each: a document with a new invoice, and beside its data a key of yours. Each is answered by a line with its row, key, status and id or errors. "
        + "What was sent with a key can be sent again with it, for example after a broken connection: what exists is answered and not made again.")]
    [Consumes(MediaType, "application/json", JsonApi.JsonApiMediaType.Name)]
    [ProducesResponseType<BulkResult>(StatusCodes.Status200OK, MediaType)]
    [TakesLines(InvoicesResource.Name, MediaType)]
    [SpeaksLines]
    [BulkBody]
    [TakesLong]
    [KeyedByAction]
    [Writes(InvoicesResource.Name)]
    public async Task CreateAsync([FromQuery(Name = "issue")] bool issue, CancellationToken cancellationToken)
    {
        var limits = HttpContext.RequestServices.GetRequiredService<IOptions<Limits>>().Value;
        await SpoolAsync(limits.BulkBodyBytes, cancellationToken);
        Response.ContentType = MediaType;
        var rows = new InvoiceRows(scopes, HttpContext, limits, issue);
        var lines = LineReader.ReadAsync(PipeReader.Create(Request.Body), limits.BodyBytes, cancellationToken);
        await foreach (var part in lines.Chunk(RowsAtOnce).WithCancellation(cancellationToken))
        {
            foreach (var result in await rows.RunAsync(part, cancellationToken))
            {
                await Response.Body.WriteAsync(WireJson.Write(result), cancellationToken);
                await Response.Body.WriteAsync("\n"u8.ToArray(), cancellationToken);
            }

            await Response.Body.FlushAsync(cancellationToken);
        }
    }

    /// <remarks>Most clients read nothing before they have sent all; answering meanwhile would have both wait for each other.</remarks>
    private async Task SpoolAsync(int most, CancellationToken cancellationToken)
    {
        if (Request.ContentLength > most)
        {
            throw new FailureException(HostingErrors.PayloadTooLarge());
        }

        Request.EnableBuffering(HeldInMemory, most);
        try
        {
            await Request.Body.DrainAsync(cancellationToken);
        }
        catch (IOException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FailureException(HostingErrors.PayloadTooLarge());
        }

        Request.Body.Position = 0;
    }
}
