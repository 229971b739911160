namespace Invoicing.Domain.Taxes;

using Invoicing.Domain.Money;

/// <summary>A category with a rate that it allows: the key by which a document's tax is grouped.</summary>
/// <exception cref="Common.InvoicingException">Invalid <c>tax.rate_not_allowed</c>.</exception>
public sealed record TaxRate(TaxCategory Category, Percentage Rate)
{
    /// <summary>Outside the scope of tax.</summary>
    public static readonly TaxRate None = new(TaxCategory.O, new Percentage(0));

    public TaxCategory Category { get; private init; } = Category;

    public Percentage Rate { get; private init; } = Category.Allows(Rate) ? Rate : throw TaxErrors.RateNotAllowed(Category, Rate);

    /// <param name="category">One of the nine.</param>
    /// <param name="rate">In percent, 0 to 100.</param>
    public static TaxRate Of(TaxCategory category, decimal rate) => new(category, new Percentage(rate));

    public override string ToString() => $"{Category} {Rate} %";
}
