namespace Invoicing.Domain.Customers;

/// <summary>The longest values that a customer holds, in characters.</summary>
public static class CustomerLimits
{
    public const int Name = 500;
    public const int Email = 320;
    public const int ExternalId = 255;
    public const int VatId = 32;
    public const int RegistrationId = 64;
    public const int Phone = 64;
    public const int Locale = 35;

    internal static string? Checked(string? value, int maximum, string field) =>
        value is null || value.Length <= maximum ? value : throw CustomerErrors.TooLong(field, maximum);
}
