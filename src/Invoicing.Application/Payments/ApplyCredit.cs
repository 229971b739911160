using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;
using MediatR;

namespace Invoicing.Application.Payments;

/// <summary>Pays an invoice with what its customer has paid too much elsewhere, the oldest surplus first.</summary>
/// <param name="Amount">Major units of the invoice's currency; null for as much as is open and there is.</param>
/// <returns>One payment for each surplus that was drawn from.</returns>
public sealed record ApplyCreditCommand(InvoiceId InvoiceId, decimal? Amount = null, DateOnly? Date = null) : ICommand<IReadOnlyList<PaymentView>>;

internal sealed class ApplyCreditHandler(
    ICurrentActor actor, IInvoiceRepository invoices, IOrganizationRepository organizations, IPaymentRepository payments, TimeProvider time)
    : IRequestHandler<ApplyCreditCommand, IReadOnlyList<PaymentView>>
{
    public async Task<IReadOnlyList<PaymentView>> Handle(ApplyCreditCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.LockGrantedAsync(actor, command.InvoiceId, cancellationToken);
        var customer = invoice.CustomerId ?? throw InvoiceErrors.NoCustomer();
        var sources = await payments.ListCreditAsync(customer, invoice.Currency, cancellationToken);
        var available = Money.OfMinor(sources.Sum(source => source.UnappliedMinor), invoice.Currency);
        var wanted = command.Amount is { } major ? Money.Of(major, invoice.Currency) : Smaller(invoice.Balance, available);
        if (wanted > available || available.IsZero)
        {
            throw PaymentErrors.NoCredit(available.ToString());
        }

        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        var now = time.GetUtcNow();
        return Draw(invoice, sources, wanted, command.Date ?? seller.LegalDate(now), now);
    }

    private List<PaymentView> Draw(Invoice invoice, IReadOnlyList<Payment> sources, Money wanted, DateOnly date, DateTimeOffset now)
    {
        var drawn = new List<PaymentView>();
        foreach (var source in sources)
        {
            var part = Smaller(wanted, Money.OfMinor(source.UnappliedMinor, invoice.Currency));
            var payment = invoice.ApplyCredit(PaymentId.New(), source, part, date, now);
            payments.Add(payment);
            drawn.Add(PaymentView.Of(payment, invoice.CustomerId?.Value));
            wanted -= part;
            if (wanted.IsZero)
            {
                break;
            }
        }

        return drawn;
    }

    private static Money Smaller(Money left, Money right) => left < right ? left : right;
}
