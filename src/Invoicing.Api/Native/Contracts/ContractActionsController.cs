using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.Hosting.Preconditions;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Contract;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Native.Contracts;

/// <summary>A contract's life. Where nothing has to be said, the body may be empty.</summary>
[ApiController]
[Native]
[Route(NativeDialect.Prefix + "/contracts/{id}")]
[Writes(ContractsResource.Name)]
public sealed class ContractActionsController(ResourceReader reader, IMediator mediator) : ControllerBase
{
    [HttpPost("activate")]
    [OperationId("activateContract")]
    [EndpointSummary("Begin to bill a draft")]
    [HonoursIfMatch("id")]
    [Shows(ContractsResource.Name)]
    public Task<IActionResult> ActivateAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken) =>
        ShowAsync(ResourceInput.OfAction(body, "activations"), _ => new ActivateContractCommand(IdOf(id)), cancellationToken);

    [HttpPost("pause")]
    [OperationId("pauseContract")]
    [EndpointSummary("Stop billing for a while, from a day or from today")]
    [HonoursIfMatch("id")]
    [Takes("pauses", typeof(PauseContractModel))]
    [Shows(ContractsResource.Name)]
    public Task<IActionResult> PauseAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken) =>
        ShowAsync(ResourceInput.OfAction(body, "pauses"), said => new PauseContractCommand(IdOf(id), said.Date("from")), cancellationToken);

    [HttpPost("resume")]
    [OperationId("resumeContract")]
    [EndpointSummary("Bill a paused contract again, from a day or from today")]
    [HonoursIfMatch("id")]
    [Takes("resumptions", typeof(ResumeContractModel))]
    [Shows(ContractsResource.Name)]
    public Task<IActionResult> ResumeAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken) =>
        ShowAsync(ResourceInput.OfAction(body, "resumptions"), said => new ResumeContractCommand(IdOf(id), said.Date("on")), cancellationToken);

    [HttpPost("cancel")]
    [OperationId("cancelContract")]
    [EndpointSummary("End a contract at once, and void its unpaid invoices if that is asked for")]
    [HonoursIfMatch("id")]
    [Takes("cancellations", typeof(CancelContractModel))]
    [Shows(ContractsResource.Name)]
    public Task<IActionResult> CancelAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken) => ShowAsync(
            ResourceInput.OfAction(body, "cancellations"), said => new CancelContractCommand(IdOf(id), said.Boolean("voidUnpaid") ?? false), cancellationToken);

    [HttpPost("expire")]
    [OperationId("expireContract")]
    [EndpointSummary("Let a contract end with a day, or with today")]
    [HonoursIfMatch("id")]
    [Takes("expirations", typeof(ExpireContractModel))]
    [Shows(ContractsResource.Name)]
    public Task<IActionResult> ExpireAsync(
        string id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken) =>
        ShowAsync(ResourceInput.OfAction(body, "expirations"), said => new ExpireContractCommand(IdOf(id), said.Date("lastDay")), cancellationToken);

    private async Task<IActionResult> ShowAsync(ResourceInput input, Func<ObjectInput, IRequest<ContractView>> read, CancellationToken cancellationToken)
    {
        var command = read(input.Attributes);
        input.Check();
        var query = reader.Prepare(HttpContext, ContractsResource.Name);
        var contract = await mediator.Send(command, cancellationToken);
        return await reader.ShowAsync(HttpContext, query, ContractsResource.Name, contract, StatusCodes.Status200OK);
    }

    private static ContractId IdOf(string id) => new(PathId.Of(id));
}
