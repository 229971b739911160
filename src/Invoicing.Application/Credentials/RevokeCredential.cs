using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <summary>Ends a key or token of the account at once.</summary>
public sealed record RevokeCredentialCommand(Guid Id) : ICommand<Unit>;

internal sealed class RevokeCredentialHandler(ICurrentActor actor, ICredentialStore credentials) : IRequestHandler<RevokeCredentialCommand, Unit>
{
    public async Task<Unit> Handle(RevokeCredentialCommand command, CancellationToken cancellationToken)
    {
        // Whose keys these are is told to the account's owner alone, as in the list.
        var isOwner = actor.Actor.CustomerId is null && actor.Actor.MayAll([Grant.Everything]);
        return isOwner && await credentials.RevokeAsync(actor.Actor.AccountId, command.Id, cancellationToken)
            ? Unit.Value
            : throw CredentialErrors.NotFound(command.Id);
    }
}
