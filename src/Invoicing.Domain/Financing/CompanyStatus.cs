namespace Invoicing.Domain.Financing;

/// <summary>How far a company has come with being paid early.</summary>
public enum CompanyStatus
{
    NotRegistered,
    Onboarding,
    Activated,
    Rejected,
}
