namespace Invoicing.Domain.Organizations;

/// <summary>What becomes of an invoice that breaks rules of EN 16931 when it is to be issued.</summary>
public enum EInvoicePolicy
{
    /// <summary>It is issued, with the findings in the answer.</summary>
    Warn,

    /// <summary>It is issued, and nobody looks.</summary>
    Off,

    /// <summary>It stays a draft.</summary>
    Require,
}
