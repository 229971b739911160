using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <param name="Phrase">What the invitation to this contract says; it proves that the message has arrived.</param>
public sealed record AcceptContractTermsCommand(ContractId Id, string AcceptedBy, string Phrase) : ICommand<ContractView>;

internal sealed class AcceptContractTermsValidator : AbstractValidator<AcceptContractTermsCommand>
{
    public AcceptContractTermsValidator() =>
        RuleFor(command => command.AcceptedBy).NotEmpty().MaximumLength(Contract.LongestAcceptor).OverridePropertyName("accepted_by");
}

internal sealed class AcceptContractTermsHandler(
    ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers, ITermsInvitations invitations, TimeProvider time)
    : IRequestHandler<AcceptContractTermsCommand, ContractView>
{
    public async Task<ContractView> Handle(AcceptContractTermsCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockVisibleAsync(actor, command.Id, cancellationToken);
        if (contract.Status == ContractStatus.Cancelled)
        {
            throw ContractErrors.NotFound(command.Id);
        }

        if (!invitations.IsPhraseOf(contract.Id, command.Phrase))
        {
            throw ContractErrors.InvitationInvalid();
        }

        contract.AcceptTerms(command.AcceptedBy.Trim(), time.GetUtcNow());
        return ContractView.Of(contract, await customers.GetAsync(contract.CustomerId, cancellationToken));
    }
}
