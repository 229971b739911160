using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <summary>A credential that ends after a day and can be taken anew with its refresh token.</summary>
public sealed record IssueRefreshableCredentialCommand(NewCredential Credential) : ICommand<RefreshableSecret>;

internal sealed class IssueRefreshableCredentialHandler(ICredentialStore credentials)
    : IRequestHandler<IssueRefreshableCredentialCommand, RefreshableSecret>
{
    public Task<RefreshableSecret> Handle(IssueRefreshableCredentialCommand command, CancellationToken cancellationToken) =>
        credentials.IssueRefreshableAsync(command.Credential, cancellationToken);
}
