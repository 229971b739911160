using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Financing;
using Invoicing.Domain.Money;
using MediatR;

namespace Invoicing.Application.Financing;

/// <summary>What may be advanced to a company; null leaves as it is.</summary>
/// <param name="LimitMinor">Minor units of the company's currency.</param>
public sealed record DecideCompanyLineCommand(CompanyIdentifier Company, CompanyStatus? Status, long? LimitMinor) : ICommand<Unit>;

/// <summary>What may be advanced on the invoices of a company to one of its debtors; null leaves as it is.</summary>
public sealed record DecideDebtorLineCommand(CompanyIdentifier Company, CompanyIdentifier Debtor, DebtorStatus? Status, long? LimitMinor)
    : ICommand<Unit>;

internal sealed class DecideLineHandler(IOrganizationRepository organizations, ICustomerRepository customers, IFinancingRepository financing)
    : IRequestHandler<DecideCompanyLineCommand, Unit>, IRequestHandler<DecideDebtorLineCommand, Unit>
{
    public async Task<Unit> Handle(DecideCompanyLineCommand command, CancellationToken cancellationToken)
    {
        var company = await organizations.FindCompanyAsync(command.Company, cancellationToken) ?? throw FinancingErrors.CompanyUnknown(command.Company);
        var line = await financing.GetOrAddAsync(company, cancellationToken);
        line.Decide(command.Status, Limit(command.LimitMinor, company.Currency));
        return Unit.Value;
    }

    public async Task<Unit> Handle(DecideDebtorLineCommand command, CancellationToken cancellationToken)
    {
        var company = await organizations.FindCompanyAsync(command.Company, cancellationToken) ?? throw FinancingErrors.CompanyUnknown(command.Company);
        var debtor = await customers.FindDebtorAsync(company.Id, command.Debtor, cancellationToken) ?? throw FinancingErrors.DebtorUnknown(command.Debtor);
        var line = await financing.GetOrAddAsync(debtor, cancellationToken);
        line.Decide(command.Status, Limit(command.LimitMinor, company.Currency));
        return Unit.Value;
    }

    private static Money? Limit(long? minor, Currency currency) => minor is { } units ? Money.OfMinor(units, currency) : null;
}
