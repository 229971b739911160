using Invoicing.Domain.Companies;
using Invoicing.Domain.Financing;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Companies;

/// <summary>A company of the account: what it may have advanced, and what of that is taken.</summary>
/// <param name="Usage">What is open of the invoices that it accepted.</param>
public sealed record CompanyView(
    string Identifier, string Name, CompanyStatus Status, Money Limit, Money Usage, IReadOnlyList<DebtorView> Debtors)
{
    /// <summary>Of its organization.</summary>
    public Guid Id { get; init; }

    /// <summary>Never below zero.</summary>
    public Money Remainder => Usage > Limit ? Money.OfMinor(0, Limit.Currency) : Limit - Usage;
}

/// <param name="LimitMinor">Minor units of the company's currency; null while nobody decided.</param>
public sealed record DebtorView(string Identifier, string Name, DebtorStatus Status, long? LimitMinor);

public sealed record CompanyPage(IReadOnlyList<CompanyView> Items, long Total);

/// <summary>What the local register tells of a company.</summary>
public sealed record RegisteredCompanyView(string Identifier, string CountryCode, string Name, string? City, bool IsPublicEntity, CompanySize Size);
