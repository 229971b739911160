namespace Invoicing.Domain.Contracts;

/// <summary>How a quantity becomes an amount.</summary>
public enum PriceModel
{
    /// <summary>Quantity times price.</summary>
    PerUnit,

    /// <summary>The price, whatever the quantity.</summary>
    FlatFee,

    /// <summary>Each tier's units at that tier's price.</summary>
    Graduated,

    /// <summary>All units at the price of the tier that the quantity reaches.</summary>
    Volume,

    /// <summary>One price for each tier that the quantity enters.</summary>
    Step,

    /// <summary>One price for each package that is opened.</summary>
    Package,
}
