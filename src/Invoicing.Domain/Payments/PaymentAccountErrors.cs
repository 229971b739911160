namespace Invoicing.Domain.Payments;

using Invoicing.Domain.Common;

public static class PaymentAccountErrors
{
    public static InvoicingException LastFourInvalid() => new(
        ErrorKind.Invalid, "payment_account.last_four_invalid", "Send exactly the last four digits.") { Field = "last_four" };

    public static InvoicingException BrandInvalid() => new(
        ErrorKind.Invalid, "payment_account.brand_invalid", "A brand has 1 to 24 letters.") { Field = "brand" };
}
