using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.Hosting.Preconditions;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Routing;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Native;

/// <summary>What all resources do alike; <see cref="ResourceRoutes"/> gives each its routes.</summary>
[ApiController]
[Native]
[Route(NativeDialect.Prefix)]
public sealed class ResourcesController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    private ResourceEndpoint Endpoint => ResourceEndpoint.Of(HttpContext);

    [HttpGet]
    [ForEachResource(ResourceAction.List)]
    public async Task<IActionResult> ListAsync() => await reader.ListAsync(HttpContext, Endpoint.Type);

    [HttpGet]
    [ForEachResource(ResourceAction.Get)]
    public async Task<IActionResult> GetAsync([FromRoute] string id) => await reader.GetAsync(HttpContext, Endpoint.Type, id);

    [HttpGet]
    [ForEachResource(ResourceAction.Related)]
    public async Task<IActionResult> RelatedAsync([FromRoute] string id) => await reader.RelatedAsync(HttpContext, Endpoint.Type, id, Endpoint.Relationship!);

    [HttpGet]
    [ForEachResource(ResourceAction.Linkage)]
    public async Task<IActionResult> LinkageAsync([FromRoute] string id) => await reader.LinkageAsync(HttpContext, Endpoint.Type, id, Endpoint.Relationship!);

    [HttpPost]
    [ForEachResource(ResourceAction.Create)]
    [Writes]
    public async Task<IActionResult> CreateAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var type = Endpoint.Type;
        var query = reader.Prepare(HttpContext, type);
        var made = await type.CreateAsync(mediator, ResourceInput.OfNew(body, type.Shape), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, made, StatusCodes.Status201Created);
    }

    [HttpPatch]
    [ForEachResource(ResourceAction.Update)]
    [HonoursIfMatch("id")]
    [Writes]
    public async Task<IActionResult> UpdateAsync([FromRoute] string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var type = Endpoint.Type;
        var query = reader.Prepare(HttpContext, type);
        var changed = await type.UpdateAsync(mediator, id, ResourceInput.OfChange(body, type.Shape, id), cancellationToken);
        return await reader.ShowAsync(HttpContext, query, changed, StatusCodes.Status200OK);
    }

    [HttpDelete]
    [ForEachResource(ResourceAction.Delete)]
    [HonoursIfMatch("id")]
    [Writes]
    public async Task<IActionResult> DeleteAsync([FromRoute] string id, CancellationToken cancellationToken)
    {
        await Endpoint.Type.DeleteAsync(mediator, id, cancellationToken);
        return NoContent();
    }

    [HttpPatch]
    [ForEachResource(ResourceAction.ChangeLinkage)]
    [HonoursIfMatch("id")]
    [Writes]
    public async Task<IActionResult> ChangeLinkageAsync([FromRoute] string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var (type, relationship) = (Endpoint.Type, Endpoint.Relationship!);
        await type.UpdateAsync(mediator, id, ResourceInput.OfLinkage(body, type.Shape, relationship), cancellationToken);
        return NoContent();
    }

    [HttpPatch]
    [ForEachResource(ResourceAction.RefuseLinkage)]
    [ApiExplorerSettings(IgnoreApi = true)]
    [Writes]
    public IActionResult RefuseToSet() => throw NotChangedHere();

    [HttpPost]
    [ForEachResource(ResourceAction.RefuseLinkage)]
    [ApiExplorerSettings(IgnoreApi = true)]
    [Writes]
    public IActionResult RefuseToAdd() => throw NotChangedHere();

    [HttpDelete]
    [ForEachResource(ResourceAction.RefuseLinkage)]
    [ApiExplorerSettings(IgnoreApi = true)]
    [Writes]
    public IActionResult RefuseToRemove() => throw NotChangedHere();

    private FailureException NotChangedHere() => Refusal.Forbidden(
        "relationship.read_only",
        $"The relationship {Endpoint.Relationship!.Name} of {Endpoint.Type.Name} is not changed at its own address; it follows from what is done with the resources.");
}
