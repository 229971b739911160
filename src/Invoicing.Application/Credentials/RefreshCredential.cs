using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <summary>Takes a new key for one that is about to end or has ended. The old key and its refresh token end at once.</summary>
public sealed record RefreshCredentialCommand(string Key, string RefreshToken) : ICommand<RefreshableSecret>;

internal sealed class RefreshCredentialHandler(ICredentialStore credentials) : IRequestHandler<RefreshCredentialCommand, RefreshableSecret>
{
    public async Task<RefreshableSecret> Handle(RefreshCredentialCommand command, CancellationToken cancellationToken) =>
        await credentials.RefreshAsync(command.Key, command.RefreshToken, cancellationToken)
        ?? throw new InvoicingException(
            ErrorKind.Unauthorized, "credential.refresh_refused", "The API key and the refresh token do not belong together, or have been used already.");
}
