namespace Invoicing.Domain.Taxes;

/// <summary>The duty or tax categories (UNTDID 5305) that EN 16931 allows.</summary>
public enum TaxCategory
{
    /// <summary>Standard rate: any rate above 0, reduced ones included.</summary>
    S,

    /// <summary>Zero rated: taxable, at 0.</summary>
    Z,

    /// <summary>Exempt from tax; the reason must be stated.</summary>
    E,

    /// <summary>Reverse charge: the buyer owes the tax; the reason must be stated.</summary>
    AE,

    /// <summary>Intra-community supply of goods and services; the reason must be stated.</summary>
    K,

    /// <summary>Export outside the Union, tax not charged; the reason must be stated.</summary>
    G,

    /// <summary>Outside the scope of tax, therefore without any rate; the reason must be stated.</summary>
    O,

    /// <summary>Canary Islands general indirect tax (IGIC), 0 included.</summary>
    L,

    /// <summary>Tax on production, services and imports in Ceuta and Melilla (IPSI), 0 included.</summary>
    M,
}
