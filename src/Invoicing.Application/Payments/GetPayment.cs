using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Payments;
using MediatR;

namespace Invoicing.Application.Payments;

public sealed record GetPaymentQuery(PaymentId Id) : IQuery<PaymentView>;

internal sealed class GetPaymentHandler(ICurrentActor actor, IPaymentQueries payments) : IRequestHandler<GetPaymentQuery, PaymentView>
{
    public async Task<PaymentView> Handle(GetPaymentQuery query, CancellationToken cancellationToken) =>
        await payments.FindAsync(query.Id, cancellationToken) is { } found && actor.Actor.IsGranted(found.Organization, Role.Team)
            ? found.Payment
            : throw PaymentErrors.NotFound(query.Id);
}

/// <param name="Organization">The seller whose invoice was paid.</param>
public sealed record OwnedPayment(OrganizationId Organization, PaymentView Payment);
