using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;
using MediatR;

namespace Invoicing.Application.Payments;

/// <summary>Money that came in for an invoice: at most what is open, unless the surplus is kept as the customer's credit.</summary>
/// <param name="Amount">Major units of the invoice's currency; null pays what is open.</param>
/// <param name="Date">Null for today in the seller's time zone.</param>
public sealed record RecordPaymentCommand(
    InvoiceId InvoiceId, decimal? Amount, DateOnly? Date = null, string Method = "transfer", string? Reference = null)
    : ICommand<PaymentView>
{
    public OverpaymentHandling Overpayment { get; init; } = OverpaymentHandling.Refuse;
}

internal sealed class RecordPaymentValidator : AbstractValidator<RecordPaymentCommand>
{
    public RecordPaymentValidator()
    {
        RuleFor(command => command.Method).NotEmpty().MaximumLength(64).OverridePropertyName("method");
        RuleFor(command => command.Reference).MaximumLength(255).OverridePropertyName("reference");
    }
}

internal sealed class RecordPaymentHandler(
    ICurrentActor actor, IInvoiceRepository invoices, IOrganizationRepository organizations, IPaymentRepository payments, TimeProvider time)
    : IRequestHandler<RecordPaymentCommand, PaymentView>
{
    public async Task<PaymentView> Handle(RecordPaymentCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.LockGrantedAsync(actor, command.InvoiceId, cancellationToken);
        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        var now = time.GetUtcNow();
        var amount = command.Amount is { } major ? Money.Of(major, invoice.Currency) : invoice.Balance;
        var details = new NewPayment(amount, command.Date ?? seller.LegalDate(now), command.Method, command.Reference)
        {
            Overpayment = command.Overpayment,
        };
        var payment = invoice.RecordPayment(PaymentId.New(), details, now);
        payments.Add(payment);
        return PaymentView.Of(payment, invoice.CustomerId?.Value);
    }
}
