using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Ncsa.Contracts;

[ApiController]
[Ncsa]
[Route(NcsaDialect.Prefix)]
public sealed class OrganizationContractsController(IMediator mediator, PartnerRecords records, IMapper mapper) : ControllerBase
{
    private const string Type = "organization_contracts";

    [HttpGet("organizations/{id}/organization_contracts")]
    [OperationId("listOrganizationContracts")]
    [EndpointSummary("List all contracts of an organization that are not cancelled")]
    [ProducesResponseType<JsonApiDocument<IReadOnlyList<JsonApiResource<ContractAttributes>>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    public async Task<JsonApiDocument<IReadOnlyList<JsonApiResource<ContractAttributes>>>> List(string id, CancellationToken cancellationToken)
    {
        var organization = await records.GetOrganizationAsync(id, cancellationToken);
        var accounts = await records.ListAccountsAsync(organization.Id, cancellationToken);
        var contracts = await records.ListContractsAsync(organization, cancellationToken);
        return new(
            [.. contracts.Select(contract => mapper.Map<JsonApiResource<ContractAttributes>>(new ShownContract(contract, accounts)))],
            new JsonApiLinks($"{NcsaDialect.Prefix}/organizations/{Serials.Text(organization.Serial)}/organization_contracts"));
    }

    [HttpPost("organizations/{id}/organization_contracts")]
    [OperationId("createOrganizationContract")]
    [EndpointSummary("Make a contract with an organization, for one year and one total")]
    [BodyModel(typeof(PostedDocument<PostedContract>))]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<ContractAttributes>>>(StatusCodes.Status201Created)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Create(string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var request = ContractRequest.Of(NcsaRequest.Of(body, Type));
        var organization = await records.GetOrganizationAsync(id, cancellationToken);
        var seller = await records.GetSellerAsync(cancellationToken);
        var created = await mediator.Send(request.ToCommand(organization, seller.Currency), cancellationToken);
        return StatusCode(StatusCodes.Status201Created, Document(new ShownContract(created, [])));
    }

    [HttpGet("organization_contracts/{id}")]
    [OperationId("getOrganizationContract")]
    [EndpointSummary("Show a contract, a cancelled one too")]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<ContractAttributes>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    public async Task<JsonApiDocument<JsonApiResource<ContractAttributes>>> Get(string id, CancellationToken cancellationToken) =>
        await ShownAsync(await records.GetContractAsync(id, cancellationToken), cancellationToken);

    [HttpPatch("organization_contracts/{id}/accept_terms_of_service")]
    [OperationId("acceptTermsOfService")]
    [InvitationOpens]
    [EndpointSummary("Accept the terms of a contract with the phrase of its invoice's message")]
    [EndpointDescription("The token of the message's link may stand in for a session here. Sent again, the first acceptance stays.")]
    [BodyModel(typeof(PostedDocument<PostedAcceptance>))]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<ContractAttributes>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<JsonApiDocument<JsonApiResource<ContractAttributes>>> AcceptTerms(
        string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var acceptance = NcsaRequest.Of(body, Type).ReadAcceptance();
        var contract = await records.GetContractAsync(id, cancellationToken);
        return await ShownAsync(await mediator.Send(acceptance.ToAcceptCommand(contract.Id), cancellationToken), cancellationToken);
    }

    [HttpPatch("organization_contracts/{id}/cancel")]
    [OperationId("cancelOrganizationContract")]
    [EndpointSummary("Cancel a contract")]
    [EndpointDescription("Its invoice becomes void unless something was paid on it. Sent again, nothing changes.")]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<ContractAttributes>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    public async Task<JsonApiDocument<JsonApiResource<ContractAttributes>>> Cancel(string id, CancellationToken cancellationToken)
    {
        var contract = await records.GetContractAsync(id, cancellationToken);
        var cancelled = contract.Status == ContractStatus.Cancelled
            ? contract
            : await mediator.Send(new CancelContractCommand(new ContractId(contract.Id), VoidUnpaid: true), cancellationToken);
        return await ShownAsync(cancelled, cancellationToken);
    }

    [HttpDelete("organization_contracts/{id}")]
    [OperationId("deleteOrganizationContract")]
    [EndpointSummary("Delete a contract whose terms are not accepted")]
    [EndpointDescription("Its invoice becomes void unless something was paid on it. A contract with accepted terms can only be cancelled.")]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<ContractAttributes>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    public async Task<JsonApiDocument<JsonApiResource<ContractAttributes>>> Delete(string id, CancellationToken cancellationToken)
    {
        var contract = await records.GetContractAsync(id, cancellationToken);
        return await ShownAsync(await mediator.Send(new WithdrawContractCommand(new ContractId(contract.Id)), cancellationToken), cancellationToken);
    }

    private async Task<JsonApiDocument<JsonApiResource<ContractAttributes>>> ShownAsync(ContractView contract, CancellationToken cancellationToken) =>
        Document(new ShownContract(contract, await records.ListAccountsAsync(contract.CustomerId, cancellationToken)));

    private JsonApiDocument<JsonApiResource<ContractAttributes>> Document(ShownContract shown)
    {
        var resource = mapper.Map<JsonApiResource<ContractAttributes>>(shown);
        return new JsonApiDocument<JsonApiResource<ContractAttributes>>(resource, resource.Links);
    }
}
