using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <summary>Ends a named key that may do no more than the caller may, at once.</summary>
/// <param name="Beginning">The first characters of its secret.</param>
public sealed record RevokeApiKeyCommand(string Beginning) : ICommand<Unit>;

internal sealed class RevokeApiKeyHandler(ICurrentActor actor, ICredentialStore credentials) : IRequestHandler<RevokeApiKeyCommand, Unit>
{
    public async Task<Unit> Handle(RevokeApiKeyCommand command, CancellationToken cancellationToken)
    {
        var account = actor.Actor.AccountId;
        var key = await credentials.FindNamedAsync(account, command.Beginning, cancellationToken);
        if (key is null || !actor.Actor.MayAll(key.Grants))
        {
            throw CredentialErrors.NoSuchKey();
        }

        await credentials.RevokeNamedAsync(account, command.Beginning, cancellationToken);
        return Unit.Value;
    }
}
