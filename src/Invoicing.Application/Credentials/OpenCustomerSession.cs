using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <summary>A portal session of one customer, for one hour.</summary>
/// <returns>The session's token, the only time that it is seen.</returns>
public sealed record OpenCustomerSessionCommand(CustomerId CustomerId) : ICommand<string>;

internal sealed class OpenCustomerSessionHandler(ICustomerRepository customers, ICredentialStore credentials, TimeProvider time)
    : IRequestHandler<OpenCustomerSessionCommand, string>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public async Task<string> Handle(OpenCustomerSessionCommand command, CancellationToken cancellationToken)
    {
        var customer = await customers.GetAsync(command.CustomerId, cancellationToken);
        var session = new NewCredential(
            customer.AccountId,
            CredentialKind.CustomerSession,
            "customer session",
            "polar_cst_",
            [],
            ExpiresAt: time.GetUtcNow() + Lifetime,
            CustomerId: customer.Id);
        return await credentials.IssueAsync(session, cancellationToken);
    }
}
