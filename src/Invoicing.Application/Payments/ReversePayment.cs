using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Payments;
using MediatR;

namespace Invoicing.Application.Payments;

/// <summary>Takes a payment back, for example one that bounced, by an entry of its own.</summary>
/// <param name="Date">Null for today in the seller's time zone.</param>
/// <returns>The reversal.</returns>
public sealed record ReversePaymentCommand(PaymentId Id, DateOnly? Date = null, string? Reason = null) : ICommand<PaymentView>;

internal sealed class ReversePaymentValidator : AbstractValidator<ReversePaymentCommand>
{
    public ReversePaymentValidator() => RuleFor(command => command.Reason).MaximumLength(255).OverridePropertyName("reason");
}

internal sealed class ReversePaymentHandler(
    ICurrentActor actor, IInvoiceRepository invoices, IOrganizationRepository organizations, IPaymentRepository payments, TimeProvider time)
    : IRequestHandler<ReversePaymentCommand, PaymentView>
{
    public async Task<PaymentView> Handle(ReversePaymentCommand command, CancellationToken cancellationToken)
    {
        var invoiceId = await payments.FindInvoiceAsync(command.Id, cancellationToken) ?? throw PaymentErrors.NotFound(command.Id);
        var invoice = await invoices.LockAsync(invoiceId, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw PaymentErrors.NotFound(command.Id);
        }

        var payment = await payments.GetAsync(command.Id, cancellationToken);
        var source = payment.DrawnFromId is { } drawnFrom ? await payments.GetAsync(drawnFrom, cancellationToken) : null;
        var notes = await invoices.ListCreditNotesAsync(invoice.Id, cancellationToken);
        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        var now = time.GetUtcNow();
        var details = new PaymentReversal(command.Date ?? seller.LegalDate(now), command.Reason);
        var reversal = invoice.ReversePayment(PaymentId.New(), payment, source, notes, details, now);
        payments.Add(reversal);
        return PaymentView.Of(reversal, invoice.CustomerId?.Value);
    }
}
