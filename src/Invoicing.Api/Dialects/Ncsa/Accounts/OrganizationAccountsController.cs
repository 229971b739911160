using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Contracts;
using Invoicing.Application.Payments;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Ncsa.Accounts;

[ApiController]
[Ncsa]
[Route(NcsaDialect.Prefix + "/organizations/{id}/organization_accounts")]
public sealed class OrganizationAccountsController(IMediator mediator, PartnerRecords records, IMapper mapper) : ControllerBase
{
    private const string AfterInitialPayment = $"{NcsaDialect.Prefix}/sign_in";

    [HttpGet]
    [OperationId("listOrganizationAccounts")]
    [EndpointSummary("List all payment accounts of an organization")]
    [ProducesResponseType<JsonApiDocument<IReadOnlyList<JsonApiResource<AccountAttributes>>>>(StatusCodes.Status200OK)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    public async Task<JsonApiDocument<IReadOnlyList<JsonApiResource<AccountAttributes>>>> List(string id, CancellationToken cancellationToken)
    {
        var organization = await records.GetOrganizationAsync(id, cancellationToken);
        var contracts = await records.ListAllContractsAsync(organization.Id, cancellationToken);
        var accounts = await records.ListAccountsAsync(organization.Id, cancellationToken);
        return new(
            [.. accounts.Select(account => mapper.Map<JsonApiResource<AccountAttributes>>(new ShownAccount(account, organization, contracts)))],
            new JsonApiLinks(SelfOf(organization.Serial)));
    }

    [HttpPost]
    [OperationId("createOrganizationAccount")]
    [EndpointSummary("Note how an organization pays")]
    [EndpointDescription("Of a card, its brand and last four digits are kept. Nothing is charged.")]
    [BodyModel(typeof(PostedDocument<PostedAccount>))]
    [ProducesResponseType<JsonApiDocument<JsonApiResource<AccountAttributes>>>(StatusCodes.Status201Created)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status401Unauthorized)]
    [ProducesResponseType<NotFoundDocument>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<JsonApiErrorDocument>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Create(string id, [FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var request = AccountRequest.Of(NcsaRequest.Of(body, "organization_accounts"));
        var organization = await records.GetOrganizationAsync(id, cancellationToken);
        var contract = request.ContractId is { } contractId ? await records.GetContractAsync(contractId, cancellationToken) : null;
        if (contract is not null && (contract.CustomerId != organization.Id || contract.Status == ContractStatus.Cancelled))
        {
            throw ContractErrors.NotFound(contract.Serial);
        }

        var command = new AddPaymentAccountCommand(
            new CustomerId(organization.Id), contract is null ? null : new ContractId(contract.Id), request.Brand, request.LastFour);
        var account = await mediator.Send(command, cancellationToken);
        IReadOnlyList<ContractView> contracts = contract is null ? [] : [contract];
        var resource = mapper.Map<JsonApiResource<AccountAttributes>>(new ShownAccount(account, organization, contracts));
        var self = request.IsInitialPayment ? AfterInitialPayment : SelfOf(organization.Serial);
        return StatusCode(StatusCodes.Status201Created, new JsonApiDocument<JsonApiResource<AccountAttributes>>(resource, new JsonApiLinks(self)));
    }

    private static string SelfOf(long organization) => $"{NcsaDialect.Prefix}/organizations/{Serials.Text(organization)}/organization_accounts";
}
