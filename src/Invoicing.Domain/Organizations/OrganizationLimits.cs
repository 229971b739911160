namespace Invoicing.Domain.Organizations;

/// <summary>The longest values that an organization holds, in characters.</summary>
public static class OrganizationLimits
{
    public const int Name = 500;
    public const int VatId = 32;
    public const int RegistrationId = 64;
    public const int TaxNumber = 64;
    public const int Contact = 200;
    public const int Email = 320;
    public const int BankAccounts = 10;

    internal static string? Checked(string? value, int maximum, string field) =>
        value is null || value.Length <= maximum ? value : throw OrganizationErrors.TooLong(field, maximum);
}
