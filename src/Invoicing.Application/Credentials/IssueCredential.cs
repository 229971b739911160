using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <returns>The secret, the only time that it is seen.</returns>
public sealed record IssueCredentialCommand(NewCredential Credential) : ICommand<string>;

internal sealed class IssueCredentialHandler(ICredentialStore credentials) : IRequestHandler<IssueCredentialCommand, string>
{
    public Task<string> Handle(IssueCredentialCommand command, CancellationToken cancellationToken) =>
        credentials.IssueAsync(command.Credential, cancellationToken);
}
