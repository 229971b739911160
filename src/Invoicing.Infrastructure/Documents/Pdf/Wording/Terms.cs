namespace Invoicing.Infrastructure.Documents.Pdf.Wording;

/// <summary>All that the page says by itself, in one language. A language without one of them does not compile.</summary>
internal sealed record Terms
{
    internal required string Invoice { get; init; }
    internal required string CreditNote { get; init; }

    /// <summary>With the page and the number of pages.</summary>
    internal required string Page { get; init; }

    internal required string Draft { get; init; }

    /// <summary>On the page of a document that is paid.</summary>
    internal required string PaidMark { get; init; }

    /// <summary>On the page of a document that is void.</summary>
    internal required string VoidMark { get; init; }

    internal required string IssueDate { get; init; }
    internal required string DueDate { get; init; }
    internal required string TaxPointDate { get; init; }

    /// <summary>The seller’s own.</summary>
    internal required string Reference { get; init; }

    internal required string AmountDue { get; init; }
    internal required string AmountCredited { get; init; }
    internal required string From { get; init; }
    internal required string BillTo { get; init; }
    internal required string DeliverTo { get; init; }
    internal required string VatId { get; init; }
    internal required string TaxNumber { get; init; }
    internal required string Registration { get; init; }
    internal required string BuyerReference { get; init; }
    internal required string PurchaseOrder { get; init; }
    internal required string SalesOrder { get; init; }
    internal required string Contract { get; init; }
    internal required string Project { get; init; }
    internal required string DespatchAdvice { get; init; }
    internal required string ReceivingAdvice { get; init; }
    internal required string Tender { get; init; }
    internal required string InvoicedObject { get; init; }
    internal required string BuyerAccounting { get; init; }
    internal required string PrecedingInvoice { get; init; }

    /// <summary>With the number of the invoice.</summary>
    internal required string CreditedInvoice { get; init; }

    /// <summary>With the number and the date of the invoice.</summary>
    internal required string CreditedInvoiceOf { get; init; }

    internal required string Period { get; init; }
    internal required string DeliveryDate { get; init; }
    internal required string Description { get; init; }
    internal required string Quantity { get; init; }
    internal required string UnitPrice { get; init; }
    internal required string UnitPriceWithTax { get; init; }
    internal required string Tax { get; init; }
    internal required string Net { get; init; }
    internal required string Discount { get; init; }
    internal required string CarriedForward { get; init; }
    internal required string BroughtForward { get; init; }
    internal required string LineTotal { get; init; }
    internal required string Allowances { get; init; }
    internal required string Charges { get; init; }
    internal required string TaxExclusive { get; init; }
    internal required string TaxInclusive { get; init; }
    internal required string Rounding { get; init; }
    internal required string Prepaid { get; init; }

    /// <summary>As it was issued, where it is not what is still due.</summary>
    internal required string Payable { get; init; }

    /// <summary>Since the issue.</summary>
    internal required string Paid { get; init; }

    internal required string Credited { get; init; }
    internal required string Rate { get; init; }
    internal required string Taxable { get; init; }
    internal required string TaxAmount { get; init; }
    internal required string Exemption { get; init; }
    internal required string StandardRate { get; init; }
    internal required string ZeroRated { get; init; }
    internal required string Exempt { get; init; }
    internal required string ReverseCharge { get; init; }
    internal required string IntraCommunity { get; init; }
    internal required string Export { get; init; }
    internal required string NotSubject { get; init; }
    internal required string CanaryIslands { get; init; }
    internal required string CeutaAndMelilla { get; init; }
    internal required string AllowancesAndCharges { get; init; }
    internal required string Amount { get; init; }
    internal required string InstalmentDue { get; init; }
    internal required string Payment { get; init; }
    internal required string AccountHolder { get; init; }
    internal required string AccountNumber { get; init; }
    internal required string PaymentReference { get; init; }
    internal required string ScanToPay { get; init; }
    internal required string Notes { get; init; }
    internal required string Piece { get; init; }
    internal required string Day { get; init; }
    internal required string Week { get; init; }
    internal required string Month { get; init; }
    internal required string Year { get; init; }
}
