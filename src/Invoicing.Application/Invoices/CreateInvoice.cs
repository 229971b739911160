using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Companies;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>A draft over a known total, between two companies that are named by their identifiers.</summary>
/// <param name="AmountMinor">The whole payable amount, in minor units of the company's currency.</param>
public sealed record CreateInvoiceCommand(
    string Reference,
    CompanyIdentifier Company,
    CompanyIdentifier Debtor,
    long AmountMinor,
    DateOnly IssueDate,
    DateOnly DueDate) : ICommand<InvoiceView>, INamesCompanies
{
    IReadOnlyCollection<CompanyIdentifier> INamesCompanies.Companies => Company == Debtor ? [] : [Company, Debtor];
}

internal sealed class CreateInvoiceValidator : AbstractValidator<CreateInvoiceCommand>
{
    public CreateInvoiceValidator()
    {
        RuleFor(command => command.Reference).NotEmpty().MaximumLength(255);
        RuleFor(command => command.AmountMinor).GreaterThan(0);
    }
}

internal sealed class CreateInvoiceHandler(NamedCompany named, IInvoiceRepository invoices, TimeProvider time)
    : IRequestHandler<CreateInvoiceCommand, InvoiceView>
{
    public async Task<InvoiceView> Handle(CreateInvoiceCommand command, CancellationToken cancellationToken)
    {
        if (command.Company == command.Debtor)
        {
            throw CompanyErrors.SameCompany();
        }

        var company = await named.CompanyAsync(command.Company, cancellationToken);
        var debtor = await named.DebtorAsync(company, command.Debtor, cancellationToken);
        var amount = Money.OfMinor(command.AmountMinor, company.Currency);
        var line = new NewLine($"Invoice {command.Reference}", 1, amount.Amount, company.DefaultTax);
        var draft = new InvoiceDraft(company.Currency, [line])
        {
            Reference = command.Reference,
            IssueDate = command.IssueDate,
            DueDate = command.DueDate,
            PricesIncludeTax = true,
        };
        var invoice = Invoice.Draft(InvoiceId.New(), company, debtor, draft, time.GetUtcNow());
        await invoices.AddAsync(invoice, cancellationToken);
        return InvoiceViews.Of(invoice, company, debtor);
    }
}
