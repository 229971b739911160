namespace Invoicing.Domain.Invoices;

/// <summary>What buyer and seller know the matter by, in the terms of EN 16931.</summary>
public sealed record DocumentReferences
{
    /// <summary>BT-10, who or what at the buyer the invoice is for; public buyers call it their route.</summary>
    public string? Buyer { get; init; }

    /// <summary>BT-11.</summary>
    public string? Project { get; init; }

    /// <summary>BT-12.</summary>
    public string? Contract { get; init; }

    /// <summary>BT-13, the buyer's order.</summary>
    public string? PurchaseOrder { get; init; }

    /// <summary>BT-14, the seller's order.</summary>
    public string? SalesOrder { get; init; }

    /// <summary>BT-15.</summary>
    public string? ReceivingAdvice { get; init; }

    /// <summary>BT-16.</summary>
    public string? DespatchAdvice { get; init; }

    /// <summary>BT-17.</summary>
    public string? Tender { get; init; }

    /// <summary>BT-18, the thing that is invoiced for, for example a meter.</summary>
    public string? InvoicedObject { get; init; }

    /// <summary>BT-19.</summary>
    public string? BuyerAccounting { get; init; }

    /// <summary>BG-3; a credit note names its invoice here by itself.</summary>
    public IReadOnlyList<PrecedingInvoice> PrecedingInvoices { get; init; } = [];
}

/// <summary>BT-25 and BT-26.</summary>
public sealed record PrecedingInvoice(string Number, DateOnly? IssueDate);
