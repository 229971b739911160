using System.Text.Json;
using Invoicing.Api.Dialects.Zenskar.Lists;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Hosting;
using Invoicing.Application.Usage;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Usage;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Zenskar.Usage;

[ApiController]
[Zenskar]
[Route("usage/{slug}")]
[Tags("Usage")]
public sealed class UsageController(IMediator mediator) : ControllerBase
{
    private const int LongestSlug = 100;

    private ZenskarCaller Caller => HttpContext.Features.GetRequiredFeature<ZenskarCaller>();

    [HttpPost]
    [OperationId("Ingest-usage-events")]
    [EndpointSummary("Report usage, one event or a list of them; all are taken or none")]
    [BodyModel(typeof(UsageRequest))]
    [ProducesResponseType(typeof(UsageReply), 200)]
    public async Task<IActionResult> IngestAsync(string slug, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var events = inputs.Bodies(body).Select(Read).ToArray();
        inputs.Check();

        var recorded = await mediator.Send(new RecordUsageCommand(Caller.OrganizationId, Known(slug), events), cancellationToken);
        return Ok(new UsageReply("ok", recorded.Added, recorded.Known));
    }

    [HttpGet]
    [OperationId("List-usage-events")]
    [EndpointSummary("List reported usage")]
    [ListedBy(typeof(UsageListParameters))]
    [ProducesResponseType(typeof(ListResponse<UsageResponse>), 200)]
    public async Task<IActionResult> ListAsync(string slug, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var request = ListRequest.Read(inputs, "timestamp");
        var listing = new UsageListing(Caller.OrganizationId, Known(slug))
        {
            Customer = inputs.Query<Guid>("customer_id", LaxUuid.Read) is { } customer ? new CustomerId(customer) : null,
            From = inputs.Query<DateTimeOffset>("timestamp__gte", LaxDateTime.Read),
            To = inputs.Query<DateTimeOffset>("timestamp__lte", LaxDateTime.Read),
            Descending = request.Descending,
            Offset = request.Offset,
            Limit = request.Limit,
            After = request.InstantOf(inputs) is { } at ? new UsageCursor(at, request.Cursor!.Serial) : null,
        };
        inputs.Check();

        var page = await mediator.Send(new ListUsageQuery(listing), cancellationToken);
        return Ok(request.Answer(
            page.Items, page.HasMore, page.Total, happened => (ListRequest.Number(happened.Timestamp.UtcTicks), happened.Serial), Show));
    }

    private static NewUsage Read(ObjectReader body)
    {
        var customer = body.RequiredText("customer_id", UsageEvent.LongestKey);
        var timestamp = body.Required<DateTimeOffset>("timestamp", LaxDateTime.Read);
        var key = body.Text("event_id", UsageEvent.LongestKey);
        var quantity = body.Optional<decimal>("quantity", LaxNumber.ReadNotNegative);
        var data = body.Dictionary("data");
        return new NewUsage(
            customer, string.IsNullOrEmpty(key) ? null : key, timestamp, quantity ?? QuantityIn(data), data?.GetRawText() ?? "{}");
    }

    private static decimal QuantityIn(JsonElement? data)
    {
        if (data is not { } sent)
        {
            return 1;
        }

        if (sent.TryGetProperty("quantity", out var named) && LaxNumber.ReadNotNegative(named, out _) is { } quantity)
        {
            return quantity;
        }

        var numbers = sent.EnumerateObject().Where(field => field.Value.ValueKind is JsonValueKind.Number).ToArray();
        return numbers.Length == 1 && LaxNumber.ReadNotNegative(numbers[0].Value, out _) is { } only ? only : 1;
    }

    /// <remarks>A slug that is too long to be kept has no events.</remarks>
    private static string Known(string slug) => slug.Length <= LongestSlug
        ? slug
        : throw new FailureException(new Failure(FailureKind.RouteNotFound, "usage.slug_too_long", "There is nothing here."));

    private static UsageResponse Show(UsageView view) => new()
    {
        Id = view.Id,
        EventId = view.Key,
        CustomerId = view.CustomerId,
        Timestamp = WireText.Of(view.Timestamp),
        Quantity = ZenskarMappingProfile.Plain(view.Quantity),
        Data = JsonElement.Parse(view.Data),
        CreatedAt = WireText.Of(view.CreatedAt),
    };
}
