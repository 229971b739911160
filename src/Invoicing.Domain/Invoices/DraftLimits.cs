namespace Invoicing.Domain.Invoices;

/// <summary>How much a draft may hold, and what in it can not be right.</summary>
public static class DraftLimits
{
    public const int Lines = 1_000;
    public const int Description = 2_000;
    public const int Reason = 1_000;
    public const int ExemptionCode = 32;
    public const int UnitCode = 3;
    public const int Reference = 255;
    public const int Note = 5_000;
    public const int Notes = 20;
    public const int Allowances = 100;
    public const int Instalments = 100;
    public const int PrecedingInvoices = 100;

    /// <summary>Quantities and prices are stored with at most this many decimals.</summary>
    public const int Decimals = 10;

    private const decimal LargestNumber = 999_999_999_999_999_999m;

    internal static void Check(InvoiceDraft draft)
    {
        Count(draft.Lines.Count, Lines, "lines");
        Count(draft.Allowances.Count, Allowances, "allowances");
        Count(draft.Charges.Count, Allowances, "charges");
        Count(draft.Instalments.Count, Instalments, "instalments");
        Count(draft.Notes.Count, Notes, "notes");
        foreach (var line in draft.Lines)
        {
            Check(line);
        }

        foreach (var amount in draft.Allowances.Concat(draft.Charges))
        {
            Length(amount.Reason, Reason, "reason");
        }

        foreach (var note in draft.Notes)
        {
            Length(note, Note, "notes");
        }

        Length(draft.Reference, Reference, "reference");
        Length(draft.PaymentTerms?.Text, Note, "paymentTerms");
        Length(draft.Delivery?.Name, Reference, "delivery");
        Forwards(draft.InvoicingPeriod);
        Check(draft.References ?? new DocumentReferences());
        CheckTerms(draft);
    }

    private static void Check(NewLine line)
    {
        Length(line.Description, Description, "description");
        Length(line.ExemptionReason, Reason, "exemptionReason");
        Length(line.ExemptionCode, ExemptionCode, "exemptionCode");
        Length(line.UnitCode, UnitCode, "unitCode");
        Storable(line.Quantity, "quantity");
        Storable(line.UnitPrice, "unitPrice");
        Forwards(line.Period);
    }

    private static void Check(DocumentReferences references)
    {
        Count(references.PrecedingInvoices.Count, PrecedingInvoices, "references");
        string?[] texts =
        [
            references.Buyer, references.Project, references.Contract, references.PurchaseOrder, references.SalesOrder, references.ReceivingAdvice,
            references.DespatchAdvice, references.Tender, references.InvoicedObject, references.BuyerAccounting,
            .. references.PrecedingInvoices.Select(preceding => preceding.Number),
        ];
        foreach (var text in texts)
        {
            Length(text, Reference, "references");
        }
    }

    private static void CheckTerms(InvoiceDraft draft)
    {
        if (draft.DueDate < draft.IssueDate)
        {
            throw InvoiceErrors.DueBeforeIssue();
        }

        if (draft.PaymentTerms?.NetDays is < 0 or > PaymentTerms.MaximumDays)
        {
            throw InvoiceErrors.NetDaysOutOfRange(PaymentTerms.MaximumDays);
        }

        if (draft.Prepaid is { IsNegative: true })
        {
            throw InvoiceErrors.PrepaidNegative();
        }
    }

    private static void Count(int count, int most, string field)
    {
        if (count > most)
        {
            throw field == "lines" ? InvoiceErrors.TooManyLines(most) : InvoiceErrors.TooMany(field, most);
        }
    }

    private static void Length(string? value, int most, string field)
    {
        if (value?.Length > most)
        {
            throw InvoiceErrors.TooLong(field, most);
        }
    }

    private static void Storable(decimal value, string field)
    {
        if (Math.Abs(value) > LargestNumber || Money.Rounding.ToDecimals(value, Decimals) != value)
        {
            throw InvoiceErrors.NumberNotStorable(field, Decimals);
        }
    }

    private static void Forwards(InvoicingPeriod? period)
    {
        if (period?.End < period?.Start)
        {
            throw InvoiceErrors.PeriodBackwards();
        }
    }
}
