namespace Invoicing.Domain.Invoices;

using System.Globalization;
using Invoicing.Domain.Common;

/// <summary>Every refusal of an invoice, with its stable code.</summary>
public static class InvoiceErrors
{
    public static InvoicingException NotFound(object id) => new(
        ErrorKind.NotFound, "invoice.not_found", $"There is no invoice {id}.");

    public static InvoicingException NotDraft(Invoice invoice) => new(
        ErrorKind.Conflict,
        "invoice.not_draft",
        $"Invoice {invoice.Number?.Value} is issued and does not change any more; correct it with a credit note.")
    { ExistingId = invoice.Id.ToString() };

    public static InvoicingException NotIssued(InvoiceId id) => new(
        ErrorKind.Conflict, "invoice.not_issued", $"Invoice {id} is a draft; issue it first.");

    public static InvoicingException NoLines() => new(
        ErrorKind.Unprocessable, "invoice.no_lines", "An invoice needs at least one line before it can be issued.") { Field = "lines" };

    public static InvoicingException NoCustomer() => new(
        ErrorKind.Unprocessable, "invoice.no_customer", "An invoice needs a customer before it can be issued.") { Field = "customer" };

    public static InvoicingException TooManyLines(int limit) => new(
        ErrorKind.Unprocessable, "invoice.too_many_lines", string.Create(CultureInfo.InvariantCulture, $"An invoice has at most {limit} lines.")) { Field = "lines" };

    public static InvoicingException DueBeforeIssue() => new(
        ErrorKind.Unprocessable, "invoice.due_before_issue", "The due date lies before the issue date.") { Field = "due_at" };

    public static InvoicingException DuplicateReference(string? reference, string? existing) => new(
        ErrorKind.Conflict,
        "invoice.duplicate_reference",
        $"An invoice with the same debtor and reference '{reference}' already exists.")
    { Field = "reference", ExistingId = existing };

    public static InvoicingException DuplicateExternalId(string? existing) => new(
        ErrorKind.Conflict, "invoice.duplicate_external_id", "The organization has an invoice with this id already.")
    { ExistingId = existing };

    public static InvoicingException PeriodAlreadyInvoiced(string? existing) => new(
        ErrorKind.Conflict,
        "invoice.period_already_invoiced",
        "The contract has an invoice for this billing period already.")
    { ExistingId = existing };

    public static InvoicingException OrderAlreadyInvoiced(string? existing) => new(
        ErrorKind.Conflict, "invoice.order_already_invoiced", "The order has an invoice already.") { ExistingId = existing };

    public static InvoicingException PaymentNotPositive() => new(
        ErrorKind.Invalid, "payment.not_positive", "A payment is more than zero.") { Field = "amount" };

    public static InvoicingException PaymentExceedsBalance(string balance) => new(
        ErrorKind.Unprocessable, "payment.exceeds_balance", $"The payment is more than the open balance of {balance}.") { Field = "amount" };

    public static InvoicingException Voided(InvoiceId id) => new(
        ErrorKind.Conflict, "invoice.void", $"Invoice {id} is void.");

    public static InvoicingException VoidWithPayments(InvoiceId id) => new(
        ErrorKind.Conflict,
        "invoice.has_payments",
        $"Invoice {id} has payments or credits and can not be void any more; correct it with a credit note.");

    public static InvoicingException NotZero(InvoiceId id) => new(
        ErrorKind.Conflict,
        "invoice.not_zero",
        $"Invoice {id} is over more than nothing; take it back with a credit note over the whole amount.");

    public static InvoicingException CreditOutOfRange(string open) => new(
        ErrorKind.Unprocessable, "credit.out_of_range", $"A credit is more than zero and at most the {open} that are not credited yet.")
    { Field = "amount" };

    public static InvoicingException CreditOfCredit(InvoiceId id) => new(
        ErrorKind.Conflict, "credit.of_credit", $"Document {id} is a credit note; only an invoice can be credited.");

    public static InvoicingException CreditOnlyWhole(InvoiceId id) => new(
        ErrorKind.Unprocessable, "credit.only_whole", $"Invoice {id} has amounts below zero, so it can only be credited as a whole.")
    { Field = "amount" };

    public static InvoicingException NoRecipient(object customer) => new(
        ErrorKind.Unprocessable, "invoice.no_recipient", $"Customer {customer} has no e-mail address to send the invoice to.")
    { Field = "email" };

    public static InvoicingException CommentLength(int limit) => new(
        ErrorKind.Invalid, "invoice.comment_length", string.Create(CultureInfo.InvariantCulture, $"A comment has 1 to {limit} characters."))
    { Field = "comment" };
}
