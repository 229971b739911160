using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Issues a credit note over the whole invoice, a part of its amount, or some of its lines.</summary>
/// <param name="Amount">Major units of the invoice's currency, tax included; null for all that is not credited yet, or for lines.</param>
public sealed record CreditInvoiceCommand(InvoiceId Id, decimal? Amount, string Reason) : ICommand<InvoiceView>
{
    public IReadOnlyList<CreditedLine> Lines { get; init; } = [];
}

/// <param name="Position">Of the invoice's line, from 1.</param>
/// <param name="Amount">Major units, without tax. With neither quantity nor amount, all that is left of the line.</param>
public sealed record CreditedLine(int Position, decimal? Quantity = null, decimal? Amount = null);

internal sealed class CreditInvoiceValidator : AbstractValidator<CreditInvoiceCommand>
{
    public CreditInvoiceValidator()
    {
        RuleFor(command => command.Reason).NotEmpty().MaximumLength(2_000).OverridePropertyName("reason");
        RuleFor(command => command.Amount).Null().When(command => command.Lines.Count > 0).OverridePropertyName("amount")
            .WithMessage("Credit an amount or lines, not both.");
        RuleFor(command => command.Lines.Count).LessThanOrEqualTo(DraftLimits.Lines).OverridePropertyName("lines");
    }
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
        var invoice = await invoices.LockGrantedAsync(actor, command.Id, cancellationToken);
        var now = time.GetUtcNow();
        var earlier = await invoices.ListCreditNotesAsync(invoice.Id, cancellationToken);
        var note = Credit(invoice, command, earlier, now);
        await invoices.AddAsync(note, cancellationToken);

        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        var buyer = await customers.GetEvenDeletedAsync(invoice.CustomerId ?? throw InvoiceErrors.NoCustomer(), cancellationToken);
        var findings = await note.IssueAsync(series, seller, buyer, now, cancellationToken);
        return InvoiceViews.Of(note, seller, buyer) with { Findings = findings };
    }

    private static Invoice Credit(Invoice invoice, CreditInvoiceCommand command, IReadOnlyList<Invoice> earlier, DateTimeOffset now)
    {
        if (command.Lines.Count > 0)
        {
            var lines = command.Lines.Select(line => new LineCredit(
                line.Position, line.Quantity, line.Amount is { } net ? Money.Of(net, invoice.Currency) : null));
            return invoice.CreditLines(InvoiceId.New(), [.. lines], command.Reason, earlier, now);
        }

        var amount = command.Amount is { } major ? Money.Of(major, invoice.Currency) : invoice.Uncredited;
        return invoice.Credit(InvoiceId.New(), amount, command.Reason, earlier, now);
    }
}
