using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Takes an invoice back whole by a credit note and makes a draft of the same content in its place, both or neither.</summary>
public sealed record CorrectInvoiceCommand(InvoiceId Id, string Reason) : ICommand<CorrectionView>;

public sealed record CorrectionView(InvoiceView CreditNote, InvoiceView Draft);

internal sealed class CorrectInvoiceValidator : AbstractValidator<CorrectInvoiceCommand>
{
    public CorrectInvoiceValidator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(2_000).OverridePropertyName("reason");
}

internal sealed class CorrectInvoiceHandler(
    ICurrentActor actor,
    IInvoiceRepository invoices,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    INumberSeriesRepository series,
    TimeProvider time) : IRequestHandler<CorrectInvoiceCommand, CorrectionView>
{
    public async Task<CorrectionView> Handle(CorrectInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.LockGrantedAsync(actor, command.Id, cancellationToken);
        var now = time.GetUtcNow();
        var earlier = await invoices.ListCreditNotesAsync(invoice.Id, cancellationToken);
        var billing = await NextAttemptAsync(invoice, cancellationToken);
        var correction = invoice.Correct(new(InvoiceId.New(), InvoiceId.New()), billing, command.Reason, earlier, now);
        await invoices.AddAsync(correction.CreditNote, cancellationToken);
        await invoices.AddAsync(correction.Draft, cancellationToken);

        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        var buyer = await customers.GetEvenDeletedAsync(invoice.CustomerId ?? throw InvoiceErrors.NoCustomer(), cancellationToken);
        var findings = await correction.CreditNote.IssueAsync(series, seller, buyer, now, cancellationToken);
        return new CorrectionView(InvoiceViews.Of(correction.CreditNote, seller, buyer) with { Findings = findings }, InvoiceViews.Of(correction.Draft, seller, buyer));
    }

    // The draft bills the same period of the contract, so that nobody bills it a second time.
    private async Task<ContractBilling?> NextAttemptAsync(Invoice invoice, CancellationToken cancellationToken)
    {
        if (invoice is not { ContractId: { } contract, Period: { } period })
        {
            return null;
        }

        var others = await invoices.ListByContractAsync(contract, period, cancellationToken);
        return new ContractBilling(contract, period, (others.Where(other => other.Period == period).Max(other => other.Attempt) ?? 0) + 1);
    }
}
