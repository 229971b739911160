using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Negotiation;
using Invoicing.Api.JsonApi.Operations;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Abstractions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Native;

[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/operations")]
public sealed class OperationsController(ResourceReader reader, IMediator mediator, IUnitOfWork unitOfWork, ICurrentActor actor) : ControllerBase
{
    [HttpPost]
    [OperationId("runOperations")]
    [EndpointSummary("Do several things, or none of them")]
    [EndpointDescription("The extension for atomic operations: each is done in its turn, and what an earlier one made can be named by its lid.")]
    [SpeaksExtension(Extensions.Atomic)]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> RunAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        reader.RefuseQuery(HttpContext);
        var operations = OperationReader.ReadAll(body);
        var place = new OperationPlace();
        try
        {
            var results = await unitOfWork.ExecuteAsync(_ => RunAllAsync(operations, place, cancellationToken), cancellationToken);
            return reader.ShowResults(HttpContext, results);
        }
        catch (Exception refusal) when (OperationPlace.IsRefusal(refusal))
        {
            throw place.Explain(refusal);
        }
    }

    private async Task<IReadOnlyList<Resource?>> RunAllAsync(IReadOnlyList<JsonElement> operations, OperationPlace place, CancellationToken cancellationToken)
    {
        var types = reader.Types;
        var runner = new OperationRunner(mediator, type => NativeScopes.Check(actor.Actor, type.Name, NativeScopes.Write));
        var results = new List<Resource?>();
        for (var at = 0; at < operations.Count; at++)
        {
            place.Index = at;
            results.Add(await runner.RunAsync(OperationReader.Read(operations[at], types), cancellationToken));
        }

        return results;
    }
}
