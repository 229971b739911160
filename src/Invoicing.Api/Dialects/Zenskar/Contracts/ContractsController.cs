using System.Text.Json;
using Invoicing.Api.Dialects.Zenskar.Lists;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Hosting;
using Invoicing.Application.Contracts;
using Invoicing.Application.Products;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Products;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Zenskar.Contracts;

[ApiController]
[Zenskar]
[Route("contract_v2")]
[Tags("Contracts")]
public sealed class ContractsController(IMediator mediator) : ControllerBase
{
    private ZenskarCaller Caller => HttpContext.Features.GetRequiredFeature<ZenskarCaller>();

    [HttpPost]
    [OperationId("Create-contract")]
    [EndpointSummary("Create a contract")]
    [BodyModel(typeof(ContractRequest))]
    [ProducesResponseType(typeof(ContractResponse), 200)]
    public async Task<IActionResult> CreateAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var fields = inputs.Body(body);
        await ContractReader.JudgeAsync(fields);
        inputs.Check();

        var (contract, customer, status) = await ContractReader.ReadAsync(fields, Attributes.Empty, FindProduct(cancellationToken));
        var id = ContractId.New();
        var view = await mediator.Send(new CreateContractCommand(id, customer, contract, status != ContractStatus.Draft), cancellationToken);
        return Ok(ContractWire.Of(status == ContractStatus.Paused
            ? await mediator.Send(new PauseContractCommand(id, contract.Start), cancellationToken)
            : view));
    }

    [HttpGet]
    [OperationId("List-contracts")]
    [EndpointSummary("List contracts")]
    [ListedBy(typeof(ContractListParameters))]
    [ProducesResponseType(typeof(ListResponse<ContractResponse>), 200)]
    public async Task<IActionResult> ListAsync(CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var (request, listing) = ContractListReader.Read(inputs, Caller.OrganizationId);
        inputs.Check();

        var page = await mediator.Send(new ListContractsQuery(listing), cancellationToken);
        return Ok(request.Answer(
            page.Items,
            page.Next is not null,
            page.Total!.Value,
            contract => (ListRequest.Number(contract.CreatedAt.UtcTicks), contract.Serial),
            ContractWire.Of));
    }

    [HttpGet("{contract_id}")]
    [OperationId("Get-contract-by-id")]
    [EndpointSummary("Get a contract by its id")]
    [ProducesResponseType(typeof(ContractResponse), 200)]
    public async Task<IActionResult> GetAsync(CancellationToken cancellationToken) =>
        Ok(ContractWire.Of(await mediator.Send(new GetContractQuery(IdAlone()), cancellationToken)));

    [HttpPut("{contract_id}")]
    [OperationId("Update-contract")]
    [EndpointSummary("Put a whole contract in the place of one; invoices that are there already stay as they are")]
    [BodyModel(typeof(ContractRequest))]
    [ProducesResponseType(typeof(ContractResponse), 200)]
    public async Task<IActionResult> ReplaceAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = new ContractId(inputs.Id("contract_id"));
        var fields = inputs.Body(body);
        await ContractReader.JudgeAsync(fields);
        inputs.Check();

        var before = await mediator.Send(new GetContractQuery(id), cancellationToken);
        var (contract, customer, status) = await ContractReader.ReadAsync(fields, before.Attributes, FindProduct(cancellationToken));
        return Ok(ContractWire.Of(await mediator.Send(new ReplaceContractCommand(id, customer, contract, status), cancellationToken)));
    }

    [HttpDelete("{contract_id}")]
    [OperationId("Delete-contract")]
    [EndpointSummary("Delete a draft")]
    [ProducesResponseType(204)]
    public async Task<IActionResult> DeleteAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(new DeleteContractCommand(IdAlone()), cancellationToken);
        return NoContent();
    }

    [HttpPost("{contract_id}/phases")]
    [OperationId("Create-contract-phase")]
    [EndpointSummary("Add a phase to a contract")]
    [BodyModel(typeof(PhaseRequest))]
    [ProducesResponseType(typeof(ContractResponse), 200)]
    public async Task<IActionResult> AddPhaseAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = new ContractId(inputs.Id("contract_id"));
        var fields = inputs.Body(body);
        await new PhaseReader("EUR", default, null).ReadAsync(fields);
        inputs.Check();

        var contract = await mediator.Send(new GetContractQuery(id), cancellationToken);
        var phase = await new PhaseReader(contract.Currency.Code, contract.Start, FindProduct(cancellationToken)).ReadAsync(fields);
        return Ok(ContractWire.Of(await mediator.Send(new AddContractPhaseCommand(id, phase), cancellationToken)));
    }

    [HttpPost("{contract_id}/phases/{phase_id}/pricing")]
    [OperationId("Create-contract-phase-pricing")]
    [EndpointSummary("Add a pricing to a phase")]
    [BodyModel(typeof(PhasePricingRequest))]
    [ProducesResponseType(typeof(ContractResponse), 200)]
    public async Task<IActionResult> AddPricingAsync([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var (id, phase) = (new ContractId(inputs.Id("contract_id")), inputs.Id("phase_id"));
        var fields = inputs.Body(body);
        await new PhaseReader("EUR", default, null).ReadPriceAsync(fields);
        inputs.Check();

        var contract = await mediator.Send(new GetContractQuery(id), cancellationToken);
        var price = await new PhaseReader(contract.Currency.Code, contract.Start, FindProduct(cancellationToken)).ReadPriceAsync(fields);
        return Ok(ContractWire.Of(await mediator.Send(new AddContractPhasePriceCommand(id, phase, price), cancellationToken)));
    }

    [HttpGet("{contract_id}/billing_cycles")]
    [HttpGet("/contracts/{contract_id}/billingCycles")]
    [OperationId("List-billing-cycles")]
    [EndpointSummary("List the billing cycles of a contract, from its first")]
    [ListedBy(typeof(BillingCycleParameters))]
    [ProducesResponseType(typeof(ListResponse<BillingCycleResponse>), 200)]
    public async Task<IActionResult> CyclesAsync(CancellationToken cancellationToken)
    {
        var inputs = new Inputs(Request);
        var id = new ContractId(inputs.Id("contract_id"));
        var limit = (int)(inputs.Query("limit", Bounded.Between(1, 1_000)) ?? 10);
        var offset = (int)(inputs.Query("offset", Bounded.Between(0, 100_000)) ?? 0);
        inputs.Check();

        var page = await mediator.Send(new ListBillingCyclesQuery(id, offset, limit), cancellationToken);
        return Ok(new ListResponse<BillingCycleResponse>([.. page.Items.Select(ContractWire.Of)], null, null, page.Total));
    }

    private Func<ProductId, Task<ProductView>> FindProduct(CancellationToken cancellationToken) =>
        id => mediator.Send(new GetProductQuery(id), cancellationToken);

    private ContractId IdAlone()
    {
        var inputs = new Inputs(Request);
        var id = inputs.Id("contract_id");
        inputs.Check();
        return new ContractId(id);
    }
}
