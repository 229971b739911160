using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
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
    DateOnly DueDate) : ICommand<InvoiceView>;

internal sealed class CreateInvoiceValidator : AbstractValidator<CreateInvoiceCommand>
{
    public CreateInvoiceValidator()
    {
        RuleFor(command => command.Reference).NotEmpty().MaximumLength(255);
        RuleFor(command => command.AmountMinor).GreaterThan(0);
    }
}

internal sealed class CreateInvoiceHandler(
    ICurrentActor actor,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    IInvoiceRepository invoices,
    ICompanyRegister register,
    TimeProvider time) : IRequestHandler<CreateInvoiceCommand, InvoiceView>
{
    public async Task<InvoiceView> Handle(CreateInvoiceCommand command, CancellationToken cancellationToken)
    {
        if (command.Company == command.Debtor)
        {
            throw CompanyErrors.SameCompany();
        }

        var company = await CompanyAsync(command.Company, cancellationToken);
        if (!actor.Actor.IsGranted(company.Id, Role.Team))
        {
            throw OrganizationErrors.NotGranted(command.Company);
        }

        var debtor = await DebtorAsync(company, command.Debtor, cancellationToken);
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

    private async Task<Organization> CompanyAsync(CompanyIdentifier identifier, CancellationToken cancellationToken)
    {
        if (await organizations.FindCompanyAsync(identifier, cancellationToken) is { } known)
        {
            return known;
        }

        var name = await register.FindNameAsync(identifier, cancellationToken);
        var company = Organization.ForCompany(actor.Actor.AccountId, identifier, name, time.GetUtcNow());
        organizations.Add(company);
        return company;
    }

    private async Task<Customer> DebtorAsync(Organization company, CompanyIdentifier identifier, CancellationToken cancellationToken)
    {
        if (await customers.FindDebtorAsync(company.Id, identifier, cancellationToken) is { } known)
        {
            return known;
        }

        var name = await register.FindNameAsync(identifier, cancellationToken);
        var debtor = Customer.ForCompany(company, identifier, name, time.GetUtcNow());
        await customers.AddAsync(debtor, cancellationToken);
        return debtor;
    }
}
