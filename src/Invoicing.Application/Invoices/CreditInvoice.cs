using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Issues a credit note over the whole invoice or a part of it.</summary>
/// <param name="Amount">Major units of the invoice's currency, tax included; null for all that is not credited yet.</param>
public sealed record CreditInvoiceCommand(InvoiceId Id, decimal? Amount, string Reason) : ICommand<InvoiceView>;

internal sealed class CreditInvoiceValidator : AbstractValidator<CreditInvoiceCommand>
{
    public CreditInvoiceValidator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(2_000).OverridePropertyName("reason");
}

internal sealed class CreditInvoiceHandler(
    ICurrentActor actor,
    IInvoiceRepository invoices,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    INumberSeriesRepository series,
    TimeProvider time) : IRequestHandler<CreditInvoiceCommand, InvoiceView>
{
    public async Task<InvoiceView> Handle(CreditInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(invoice.OrganizationId, Role.Team))
        {
            throw InvoiceErrors.NotFound(command.Id);
        }

        var now = time.GetUtcNow();
        var earlier = await invoices.ListCreditNotesAsync(invoice.Id, cancellationToken);
        var amount = command.Amount is { } major
            ? Money.Of(major, invoice.Currency)
            : Money.OfMinor(invoice.Totals.Due - invoice.CreditedMinor, invoice.Currency);
        var note = invoice.Credit(InvoiceId.New(), amount, command.Reason, earlier, now);
        await invoices.AddAsync(note, cancellationToken);

        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        var buyer = await customers.GetEvenDeletedAsync(invoice.CustomerId ?? throw InvoiceErrors.NoCustomer(), cancellationToken);
        await note.IssueAsync(series, seller, buyer, now, cancellationToken);
        return InvoiceViews.Of(note, seller, buyer);
    }
}
