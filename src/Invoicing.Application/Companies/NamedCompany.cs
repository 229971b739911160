using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Companies;

/// <summary>A company or debtor that a caller names: made when nobody has named it yet, and asked for its name as long as it has none.</summary>
internal sealed class NamedCompany(
    ICurrentActor actor, IOrganizationRepository organizations, ICustomerRepository customers, ICompanyRegister register, TimeProvider time)
{
    /// <exception cref="Domain.Common.InvoicingException">Forbidden, where another account has the company or the credential does not grant it.</exception>
    public async Task<Organization> CompanyAsync(CompanyIdentifier identifier, CancellationToken cancellationToken)
    {
        var company = await organizations.FindCompanyAsync(identifier, cancellationToken);
        if (company is null)
        {
            var name = await register.FindNameAsync(identifier, cancellationToken);
            company = Organization.ForCompany(actor.Actor.AccountId, identifier, name, time.GetUtcNow());
            organizations.Add(company);
        }
        else if (company.IsNameless && await register.FindNameAsync(identifier, cancellationToken) is { } name)
        {
            company.LearnName(name);
        }

        return actor.Actor.IsGranted(company.Id, Role.Team) ? company : throw OrganizationErrors.NotGranted(identifier);
    }

    public async Task<Customer> DebtorAsync(Organization company, CompanyIdentifier identifier, CancellationToken cancellationToken)
    {
        var debtor = await customers.FindDebtorAsync(company.Id, identifier, cancellationToken);
        if (debtor is null)
        {
            var name = await register.FindNameAsync(identifier, cancellationToken);
            debtor = Customer.ForCompany(company, identifier, name, time.GetUtcNow());
            await customers.AddAsync(debtor, cancellationToken);
        }
        else if (debtor.IsNameless && await register.FindNameAsync(identifier, cancellationToken) is { } name)
        {
            debtor.LearnName(name);
        }

        return debtor;
    }
}
