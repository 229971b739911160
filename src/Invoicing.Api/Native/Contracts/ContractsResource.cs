using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;

namespace Invoicing.Api.Native.Contracts;

internal static class ContractsResource
{
    public const string Name = "contracts";

    public static ResourceType Describe() => new ResourceType<ContractView, ContractAttributes>(Name)
    {
        Singular = "contract",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = ContractFields.Listed,
        Get = id => new GetContractQuery(new ContractId(id)),
        Select = selection => new SelectContractsQuery(selection),
        Relationships =
        [
            Related.ToOne<ContractView>("organization", "organizations", view => view.OrganizationId),
            Related.ToOne<ContractView>("customer", "customers", view => view.CustomerId).Required(),
            Related.ToMany("invoices", "invoices", "contract"),
        ],
        Create = (mediator, input, cancellationToken) => mediator.Send(ContractInput.ReadNew(input), cancellationToken),
        Delete = (mediator, id, cancellationToken) => mediator.Send(new DeleteContractCommand(new ContractId(id)), cancellationToken),
    };
}
