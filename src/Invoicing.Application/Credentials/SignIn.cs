using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using MediatR;

namespace Invoicing.Application.Credentials;

public sealed record SignInCommand(string Email, string Password) : ICommand<SignedIn>;

/// <param name="Token">Opaque; the only time that it is seen.</param>
public sealed record SignedIn(User User, string Token);

internal sealed class SignInHandler(IUserStore users, ICredentialStore credentials, TimeProvider time) : IRequestHandler<SignInCommand, SignedIn>
{
    private static readonly TimeSpan SessionLifetime = TimeSpan.FromDays(14);

    public async Task<SignedIn> Handle(SignInCommand command, CancellationToken cancellationToken)
    {
        var user = await users.FindAsync(command.Email, command.Password, cancellationToken)
            ?? throw new InvoicingException(ErrorKind.Unauthorized, "credential.invalid", "E-mail address or password is wrong.");
        var session = new NewCredential(
            user.AccountId,
            CredentialKind.UserSession,
            user.Email,
            "inv_ses_",
            [Grant.Everything],
            ExpiresAt: time.GetUtcNow() + SessionLifetime);
        return new SignedIn(user, await credentials.IssueAsync(session, cancellationToken));
    }
}
