namespace Invoicing.Domain.Invoices;

/// <summary>When and how to pay, in words (BT-20), as days from the issue, or both.</summary>
/// <param name="NetDays">Sets the due date at issue where the draft names none.</param>
public sealed record PaymentTerms(string? Text, int? NetDays)
{
    public const int MaximumDays = 3_650;
}
