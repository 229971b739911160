namespace Invoicing.Domain.Companies;

/// <summary>By revenue, roughly.</summary>
public enum CompanySize
{
    Unknown,
    VerySmall,
    Small,
    Medium,
    Large,
    VeryLarge,
}
