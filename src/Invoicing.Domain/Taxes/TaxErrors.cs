namespace Invoicing.Domain.Taxes;

using Invoicing.Domain.Common;
using Invoicing.Domain.Money;

internal static class TaxErrors
{
    public static InvoicingException RateNotAllowed(TaxCategory category, Percentage rate) =>
        new(ErrorKind.Invalid, "tax.rate_not_allowed", category == TaxCategory.S
            ? "Tax category S needs a rate above 0. Use Z, E, AE, K, G or O where no tax is due."
            : $"Tax category {category} does not allow a rate of {rate} %. Send the rate 0, or another category.");

    public static InvoicingException NoRateGives(Money tax, Money net) =>
        new(ErrorKind.Invalid, "tax.no_rate_gives_amount", $"No percentage of {net} gives a tax of {tax}. Send amounts that belong together.");

    public static InvoicingException AllowanceNegative() =>
        new(ErrorKind.Invalid, "tax.allowance_negative", "An allowance is a positive amount, which is subtracted. Send an increase as a charge.");

    public static InvoicingException ChargeNegative() =>
        new(ErrorKind.Invalid, "tax.charge_negative", "A charge is a positive amount, which is added. Send a reduction as an allowance.");
}
