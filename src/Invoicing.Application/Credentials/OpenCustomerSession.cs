using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <summary>A portal session of one customer, for one hour.</summary>
public sealed record OpenCustomerSessionCommand(CustomerId CustomerId) : ICommand<CustomerSession>;

/// <param name="Token">The only time that it is seen.</param>
public sealed record CustomerSession(Guid Id, string Token, DateTimeOffset OpenedAt, DateTimeOffset ExpiresAt, CustomerView Customer);

internal sealed class OpenCustomerSessionHandler(
    ICurrentActor actor, ICustomerRepository customers, ICredentialStore credentials, TimeProvider time)
    : IRequestHandler<OpenCustomerSessionCommand, CustomerSession>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public async Task<CustomerSession> Handle(OpenCustomerSessionCommand command, CancellationToken cancellationToken)
    {
        var customer = await customers.GetAsync(command.CustomerId, cancellationToken);
        if (!actor.Actor.MaySee(customer.OrganizationId, customer.Id))
        {
            throw CustomerErrors.NotFound(command.CustomerId);
        }

        var now = time.GetUtcNow();
        var session = new NewCredential(
            customer.AccountId,
            CredentialKind.CustomerSession,
            "customer session",
            "polar_cst_",
            [],
            ExpiresAt: now + Lifetime,
            CustomerId: customer.Id)
        { Id = NewSessionId() };
        var token = await credentials.IssueAsync(session, cancellationToken);
        return new CustomerSession(session.Id.Value, token, now, now + Lifetime, CustomerView.Of(customer));
    }

#pragma warning disable RS0030 // Shown to Polar's clients, whose ids are all of version 4
    private static Guid NewSessionId() => Guid.NewGuid();
#pragma warning restore RS0030
}
