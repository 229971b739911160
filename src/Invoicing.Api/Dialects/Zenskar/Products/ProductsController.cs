using System.Text.Json;
using Invoicing.Api.Dialects.Zenskar.Lists;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Hosting;
using Invoicing.Application.Products;
using Invoicing.Domain.Common;
using Invoicing.Domain.Products;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Zenskar.Products;

[ApiController]
[Zenskar]
[Route("products")]
[Tags("Products")]
public sealed class ProductsController(IMediator mediator) : ControllerBase
{
    private static readonly string[] Kept = ["tax_codes", "custom_attributes"];

    private ZenskarCaller Caller => HttpContext.Features.GetRequiredFeature<ZenskarCaller>();

    [HttpPost]
    [OperationId("Create-product")]
    [EndpointSummary("Create a product")]
    [BodyModel(typeof(CreateProductRequest))]
    [ProducesResponseType(typeof(ProductResponse), 200)]
    public async Task<IActionResult> CreateAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var fields = inputs.Body(body);
        var product = new NewProduct(fields.RequiredText("name", Product.LongestName))
        {
            Kind = fields.Text("type", 64) is { Length: > 0 } kind ? kind : "product",
            Sku = fields.Text("sku", 255),
            Description = fields.Text("description", 2_000),
            Attributes = Attributes.Of(KeptFields.Change(Attributes.Empty, fields, Kept)),
        };
        fields.Dictionary("custom_attributes");
        inputs.Check();

        return Ok(ProductWire.Of(await mediator.Send(new CreateProductCommand(ProductId.New(), Caller.OrganizationId, product), cancellationToken)));
    }

    [HttpGet]
    [OperationId("List-products")]
    [EndpointSummary("List products")]
    [ListedBy(typeof(ProductListParameters))]
    [ProducesResponseType(typeof(ListResponse<ProductResponse>), 200)]
    public async Task<IActionResult> ListAsync(CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var request = ListRequest.Read(inputs, "created_at");
        var listing = new ProductListing
        {
            Organization = Caller.OrganizationId,
            NameContains = inputs.QueryText("name__ilike"),
            Kind = inputs.QueryText("type"),
            Descending = request.Descending,
            Offset = request.Offset,
            Limit = request.Limit,
            After = request.InstantOf(inputs) is { } at ? new ProductCursor(at, request.Cursor!.Serial) : null,
        };
        inputs.Check();

        var page = await mediator.Send(new ListProductsQuery(listing), cancellationToken);
        return Ok(request.Answer(
            page.Items, page.HasMore, page.Total, product => (ListRequest.Number(product.CreatedAt.UtcTicks), product.Serial), ProductWire.Of));
    }

    [HttpGet("{product_id}")]
    [OperationId("Get-product-by-id")]
    [EndpointSummary("Get a product by its id")]
    [ProducesResponseType(typeof(ProductResponse), 200)]
    public async Task<IActionResult> GetAsync(CancellationToken cancellationToken) =>
        Ok(ProductWire.Of(await FindAsync(cancellationToken)));

    [HttpPatch("{product_id}")]
    [OperationId("Update-product")]
    [EndpointSummary("Change a product")]
    [BodyModel(typeof(UpdateProductRequest))]
    [ProducesResponseType(typeof(ProductResponse), 200)]
    public async Task<IActionResult> UpdateAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("product_id");
        var fields = inputs.Body(body);
        var change = new ProductChange
        {
            Name = fields.Has("name") ? fields.RequiredText("name", Product.LongestName) : null,
            Sku = fields.Has("sku") ? new Replacement<string>(fields.Text("sku", 255)) : null,
            Description = fields.Has("description") ? new Replacement<string>(fields.Text("description", 2_000)) : null,
            IsActive = fields.Optional<bool>("is_active", LaxBoolean.Read),
        };
        fields.Dictionary("custom_attributes");
        inputs.Check();

        var before = await mediator.Send(new GetProductQuery(new ProductId(id)), cancellationToken);
        var whole = change with { Attributes = KeptFields.Change(before.Attributes, fields, Kept) };
        return Ok(ProductWire.Of(await mediator.Send(new UpdateProductCommand(new ProductId(id), whole), cancellationToken)));
    }

    [HttpPost("{product_id}/pricing")]
    [OperationId("Create-product-pricing")]
    [EndpointSummary("Add a pricing to a product")]
    [BodyModel(typeof(PricingRequest))]
    [ProducesResponseType(typeof(PricingResponse), 200)]
    public async Task<IActionResult> AddPricingAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("product_id");
        var fields = inputs.Body(body);
        PricingReader.Read(fields, "-", null);
        inputs.Check();

        var product = await mediator.Send(new GetProductQuery(new ProductId(id)), cancellationToken);
        var price = PricingReader.Read(fields, product.Name, null);
        await mediator.Send(new AddProductPriceCommand(new ProductId(id), price), cancellationToken);
        return Ok(PricingWire.Of(price));
    }

    [HttpGet("{product_id}/pricing")]
    [OperationId("List-product-pricings")]
    [EndpointSummary("List the pricings of a product")]
    [ProducesResponseType(typeof(ListResponse<PricingResponse>), 200)]
    public async Task<IActionResult> PricingsAsync(CancellationToken cancellationToken)
    {
        var product = await FindAsync(cancellationToken);
        return Ok(new ListResponse<PricingResponse>([.. product.Prices.Select(PricingWire.Of)], null, null, product.Prices.Count));
    }

    private Task<ProductView> FindAsync(CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("product_id");
        inputs.Check();
        return mediator.Send(new GetProductQuery(new ProductId(id)), cancellationToken);
    }
}
