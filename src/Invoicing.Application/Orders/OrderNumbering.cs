using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Orders;

/// <summary>Order invoices are numbered per customer: <c>{PREFIX}-{CUSTOMER8}-{0001}</c>.</summary>
internal static class OrderNumbering
{
    private const int CustomerLetters = 8;
    private const int MaximumPrefix = 16;

    public static string TemplateFor(Organization seller, Customer customer) =>
        $"{Prefix(seller.Handle ?? seller.Name)}-{Letters(customer.Serial)}-{{SEQ:0000}}";

    private static string Prefix(string name)
    {
        var letters = string.Concat(name.ToUpperInvariant().Where(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '-'));
        return letters.Length == 0 ? "INV" : letters[..Math.Min(letters.Length, MaximumPrefix)];
    }

    /// <summary>The customer's small integer in base 26, A to Z, filled with A on the left.</summary>
    private static string Letters(long serial)
    {
        var letters = new char[CustomerLetters];
        for (var i = CustomerLetters - 1; i >= 0; i--, serial /= 26)
        {
            letters[i] = (char)('A' + serial % 26);
        }

        return new string(letters);
    }
}
