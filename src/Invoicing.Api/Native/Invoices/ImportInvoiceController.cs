using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Negotiation;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Native.Invoices;

/// <summary>An electronic invoice as the body, a draft as the answer. What a file can not say stands in the query.</summary>
[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/" + InvoicesResource.Name + "/import")]
public sealed class ImportInvoiceController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    private const string Organization = "organization";
    private const string Customer = "customer";
    private const int LargestFile = 16 * 1024 * 1024;

    /// <param name="organization">Whose draft it becomes, by its id. Without it: the organization that is the document's seller.</param>
    /// <param name="customer">Its buyer, by its id. Without it: the customer that is the document's buyer, or a new one with what the document says.</param>
    [HttpPost]
    [OperationId("importInvoice")]
    [EndpointSummary("Make a draft of an electronic invoice")]
    [EndpointDescription(
        "UBL 2.1, CII D16B, or a PDF that carries one of them (Factur-X, ZUGFeRD), at most 16 MiB. "
        + "meta.import says what the draft says otherwise than the document, and what of the document has no place in it.")]
    [ReadsFiles("application/xml", "text/xml", "application/pdf", "application/octet-stream")]
    [Shows(InvoicesResource.Name, StatusCodes.Status201Created, TellsImport = true)]
    [BulkBody(AtMost = LargestFile)]
    [Writes(InvoicesResource.Name)]
    public async Task<IActionResult> ImportAsync(
        [FromQuery(Name = Organization)] string? organization, [FromQuery(Name = Customer)] string? customer, CancellationToken cancellationToken)
    {
        var type = reader.Types[InvoicesResource.Name];
        var query = reader.Prepare(HttpContext, type, Organization, Customer);
        var (seller, buyer) = (IdOf(Organization, organization), IdOf(Customer, customer));
        var body = await RequestBody.OfAsync(HttpContext);
        var command = new ImportInvoiceCommand(
            body.Bytes, seller is null ? null : new OrganizationId(seller.Value), buyer is null ? null : new CustomerId(buyer.Value));
        var imported = await mediator.Send(command, cancellationToken);
        return await reader.ShowAsync(HttpContext, query, type.Of(imported.Invoice), StatusCodes.Status201Created, ImportMeta.Of(imported.Report));
    }

    private static Guid? IdOf(string parameter, string? text) => text is null
        ? null
        : Guid.TryParseExact(text, "D", out var id) ? id : throw Refusal.InQuery(parameter, "parameter.no_id", $"{parameter} is the id of one, a UUID.");
}
