using System.Text.Json;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Hosting;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Zenskar.Contracts;

/// <summary>From draft to its end. The day of a change is sent under its own name; POST and PATCH do the same.</summary>
[ApiController]
[Zenskar]
[Route("contract_v2/{contract_id}")]
[Tags("Contracts")]
public sealed class ContractStatesController(IMediator mediator) : ControllerBase
{
    [HttpPatch("activate")]
    [HttpPost("activate")]
    [OperationId("Activate-contract")]
    [EndpointSummary("Bill a draft from now on")]
    [ProducesResponseType(typeof(ContractResponse), 200)]
    public async Task<IActionResult> ActivateAsync(CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = new ContractId(inputs.Id("contract_id"));
        inputs.Check();
        return Ok(ContractWire.Of(await mediator.Send(new ActivateContractCommand(id), cancellationToken)));
    }

    [HttpPost("pause")]
    [HttpPatch("pause")]
    [OperationId("Pause-contract")]
    [EndpointSummary("Bill nothing from a day on")]
    [BodyModel(typeof(PauseContractRequest))]
    [ProducesResponseType(typeof(ContractResponse), 200)]
    public async Task<IActionResult> PauseAsync(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var (id, day) = Read(body, "pause_date");
        return Ok(ContractWire.Of(await mediator.Send(new PauseContractCommand(id, day), cancellationToken)));
    }

    [HttpPatch("resume")]
    [HttpPost("resume")]
    [OperationId("Resume-contract")]
    [EndpointSummary("Bill a paused contract again from a day on")]
    [BodyModel(typeof(ResumeContractRequest))]
    [ProducesResponseType(typeof(ContractResponse), 200)]
    public async Task<IActionResult> ResumeAsync(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var (id, day) = Read(body, "resume_date");
        return Ok(ContractWire.Of(await mediator.Send(new ResumeContractCommand(id, day), cancellationToken)));
    }

    [HttpPatch("expire")]
    [OperationId("Expire-contract")]
    [EndpointSummary("End a contract for good")]
    [BodyModel(typeof(ExpireContractRequest))]
    [ProducesResponseType(typeof(ContractResponse), 200)]
    public async Task<IActionResult> ExpireAsync(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body, CancellationToken cancellationToken)
    {
        var (id, day) = Read(body, "expiry_date");
        return Ok(ContractWire.Of(await mediator.Send(new ExpireContractCommand(id, day), cancellationToken)));
    }

    private (ContractId Id, DateOnly? Day) Read(JsonElement? body, string name)
    {
        var inputs = new Inputs(Request);
        var id = new ContractId(inputs.Id("contract_id"));
        var day = inputs.Body(body, isOptional: true).Optional<DateTimeOffset>(name, LaxDateTime.Read);
        inputs.Check();
        return (id, WireText.DayOf(day));
    }
}
