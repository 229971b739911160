using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Payments;
using MediatR;

namespace Invoicing.Application.Payments;

/// <param name="LastFour">The last four digits; whoever sends this has let go of the others.</param>
public sealed record AddPaymentAccountCommand(CustomerId CustomerId, ContractId? ContractId, string Brand, string LastFour)
    : ICommand<PaymentAccountView>;

internal sealed class AddPaymentAccountHandler(
    ICurrentActor actor,
    ICustomerRepository customers,
    IContractRepository contracts,
    IPaymentAccountRepository accounts,
    TimeProvider time) : IRequestHandler<AddPaymentAccountCommand, PaymentAccountView>
{
    public async Task<PaymentAccountView> Handle(AddPaymentAccountCommand command, CancellationToken cancellationToken)
    {
        var customer = await customers.GetAsync(command.CustomerId, cancellationToken);
        if (!actor.Actor.MaySee(customer.OrganizationId, customer.Id))
        {
            throw CustomerErrors.NotFound(command.CustomerId);
        }

        var contract = command.ContractId is { } id ? await ContractAsync(customer, id, cancellationToken) : null;
        var account = PaymentAccount.Create(PaymentAccountId.New(), customer, contract, command.Brand, command.LastFour, time.GetUtcNow());
        await accounts.AddAsync(account, cancellationToken);
        return PaymentAccountView.Of(account);
    }

    private async Task<Contract> ContractAsync(Customer customer, ContractId id, CancellationToken cancellationToken)
    {
        var contract = await contracts.GetAsync(id, cancellationToken);
        return contract.CustomerId == customer.Id && contract.WithdrawnAt is null ? contract : throw ContractErrors.NotFound(id);
    }
}
