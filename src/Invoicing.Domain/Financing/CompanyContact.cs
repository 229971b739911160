namespace Invoicing.Domain.Financing;

/// <summary>The person who speaks for a company.</summary>
/// <param name="Language">ISO 639-1.</param>
public sealed record CompanyContact(string FirstName, string LastName, string Email, string? Phone, string? Language);
