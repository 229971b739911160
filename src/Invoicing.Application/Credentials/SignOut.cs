using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <param name="Token">The session that ends.</param>
public sealed record SignOutCommand(string Token) : ICommand<Unit>;

internal sealed class SignOutHandler(ICredentialStore credentials) : IRequestHandler<SignOutCommand, Unit>
{
    public async Task<Unit> Handle(SignOutCommand command, CancellationToken cancellationToken)
    {
        await credentials.RevokeAsync(command.Token, cancellationToken);
        return Unit.Value;
    }
}
