using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using MediatR;

namespace Invoicing.Application.Customers;

/// <summary>Takes the customer out of every list; refused while contracts run or invoices are unpaid. What it bought stays in the ledger.</summary>
/// <param name="ReadVersion">Refuses where the customer has another version by now.</param>
public sealed record DeleteCustomerCommand(CustomerId Id, int? ReadVersion = null) : ICommand<Unit>;

internal sealed class DeleteCustomerHandler(
    ICurrentActor actor, ICustomerRepository customers, ICustomerQueries queries, ICredentialStore credentials, TimeProvider time) : IRequestHandler<DeleteCustomerCommand, Unit>
{
    public async Task<Unit> Handle(DeleteCustomerCommand command, CancellationToken cancellationToken)
    {
        var customer = await customers.LockAsync(command.Id, cancellationToken);
        if (!actor.Actor.MaySee(customer.OrganizationId, customer.Id))
        {
            throw CustomerErrors.NotFound(command.Id);
        }

        customer.RefuseIfChangedSince(command.ReadVersion);
        customer.Delete(await queries.CountTiesAsync(customer.Id, cancellationToken), time.GetUtcNow());
        await credentials.RevokeSessionsAsync(customer.Id, cancellationToken);
        return Unit.Value;
    }
}
