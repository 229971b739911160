namespace Invoicing.Domain.Financing;

using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;

/// <summary>What a company may have advanced on its invoices. A company without one is not registered and has a limit of nothing.</summary>
public sealed class CompanyLine : Entity
{
    private CompanyLine()
    {
    }

    public OrganizationId OrganizationId { get; private init; }

    public CompanyStatus Status { get; private set; }

    /// <summary>Minor units of the company's currency.</summary>
    public long LimitMinor { get; private set; }

    public CompanyContact? Contact { get; private set; }

    public static CompanyLine Of(Organization company) => new() { OrganizationId = company.Id, AccountId = company.AccountId };

    /// <summary>The first contact registers the company; there is one at most.</summary>
    public void Register(CompanyContact contact)
    {
        if (Contact is not null)
        {
            throw FinancingErrors.ContactTaken();
        }

        Contact = contact;
        Status = Status == CompanyStatus.NotRegistered ? CompanyStatus.Onboarding : Status;
        Raise(new CompanyContactNamed(OrganizationId));
    }

    /// <summary>What the financing side decided; null leaves as it is.</summary>
    public void Decide(CompanyStatus? status, Money? limit)
    {
        if (limit is { IsNegative: true })
        {
            throw FinancingErrors.LimitBelowZero();
        }

        Status = status ?? Status;
        LimitMinor = limit?.MinorUnits ?? LimitMinor;
        Raise(new CompanyLineDecided(OrganizationId, Status, LimitMinor));
    }
}
