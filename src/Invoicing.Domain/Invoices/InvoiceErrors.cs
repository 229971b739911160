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

    public static InvoicingException TooMany(string field, int limit) => new(
        ErrorKind.Unprocessable, "invoice.too_many_values", string.Create(CultureInfo.InvariantCulture, $"An invoice has at most {limit} {field}.")) { Field = field };

    public static InvoicingException TooLong(string field, int limit) => new(
        ErrorKind.Invalid, "invoice.value_too_long", string.Create(CultureInfo.InvariantCulture, $"A value of {field} has more than {limit} characters; shorten it."))
    { Field = field };

    public static InvoicingException NumberNotStorable(string field, int decimals) => new(
        ErrorKind.Unprocessable,
        "invoice.number_not_storable",
        string.Create(CultureInfo.InvariantCulture, $"The {field} has at most 18 digits before and {decimals} after the decimal point."))
    { Field = field };

    public static InvoicingException PeriodBackwards() => new(
        ErrorKind.Unprocessable, "invoice.period_backwards", "The period ends before it starts.") { Field = "period" };

    public static InvoicingException NetDaysOutOfRange(int limit) => new(
        ErrorKind.Unprocessable, "invoice.net_days_out_of_range", string.Create(CultureInfo.InvariantCulture, $"Payment terms give 0 to {limit} days."))
    { Field = "paymentTerms" };

    public static InvoicingException PrepaidNegative() => new(
        ErrorKind.Unprocessable, "invoice.prepaid_negative", "What was paid before is zero or more.") { Field = "prepaid" };

    public static InvoicingException BelowZero(string due) => new(
        ErrorKind.Unprocessable,
        "invoice.below_zero",
        $"The invoice comes to {due}. An invoice asks for zero or more; take something back with a credit note, and prepay at most the total.");

    public static InvoicingException InstalmentsMixed() => new(
        ErrorKind.Unprocessable,
        "invoice.instalments_mixed",
        "Give every instalment an amount, or every one a percentage, or none of them anything but a date.")
    { Field = "instalments" };

    public static InvoicingException InstalmentsDoNotAddUp(string sum) => new(
        ErrorKind.Unprocessable, "invoice.instalments_do_not_add_up", $"The instalments come to {sum}; they must add up to what is due.")
    { Field = "instalments" };

    public static InvoicingException DueBeforeIssue() => new(
        ErrorKind.Unprocessable, "invoice.due_before_issue", "The due date lies before the issue date.") { Field = "due_at" };

    public static InvoicingException NotElectronic(IReadOnlyList<FieldRefusal> reasons) => new(
        ErrorKind.Unprocessable,
        "invoice.not_electronic",
        $"The organization issues electronic invoices only, and this is none. {FieldRefusal.Summary(reasons)}")
    { Fields = reasons };

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

    public static InvoicingException CreditLineUnknown(int position) => new(
        ErrorKind.Unprocessable,
        "credit.line_unknown",
        string.Create(CultureInfo.InvariantCulture, $"The invoice has no line {position}, or it is named twice; name each line once by its position."))
    { Field = "lines" };

    public static InvoicingException CreditLineAmbiguous(int position) => new(
        ErrorKind.Invalid,
        "credit.line_ambiguous",
        string.Create(CultureInfo.InvariantCulture, $"Credit line {position} by a quantity or by an amount, not by both."))
    { Field = "lines" };

    public static InvoicingException CreditLineOutOfRange(int position, decimal quantity, object amount) => new(
        ErrorKind.Unprocessable,
        "credit.line_out_of_range",
        string.Create(CultureInfo.InvariantCulture, $"Of line {position}, a quantity of {quantity:0.##########} or {amount} without tax can still be credited."))
    { Field = "lines" };

    public static InvoicingException CreditExceedsGroup(string group) => new(
        ErrorKind.Unprocessable,
        "credit.exceeds_group",
        $"Earlier credit notes left less of the tax group {group} than these lines come to; credit an amount, or the rest.")
    { Field = "lines" };

    public static InvoicingException CreditNotPayable(InvoiceId id) => new(
        ErrorKind.Conflict, "credit.not_payable", $"Document {id} is a credit note; payments are recorded on invoices.");

    public static InvoicingException CreditNotVoidable(InvoiceId id) => new(
        ErrorKind.Conflict, "credit.not_voidable", $"Document {id} is a credit note and stays in force; issue a new invoice.");

    public static InvoicingException AlreadyCorrected(string? existing) => new(
        ErrorKind.Conflict, "invoice.already_corrected", "Another document has taken the place of this invoice.") { ExistingId = existing };

    public static InvoicingException NoRecipient(object customer) => new(
        ErrorKind.Unprocessable, "invoice.no_recipient", $"Customer {customer} has no e-mail address to send the invoice to.")
    { Field = "email" };

    public static InvoicingException AttachmentNotFound(Guid id) => new(
        ErrorKind.NotFound, "attachment.not_found", $"The invoice has no attachment {id}.");

    public static InvoicingException AttachmentName(int limit) => new(
        ErrorKind.Invalid,
        "attachment.name_invalid",
        string.Create(CultureInfo.InvariantCulture, $"The name of an attachment has 1 to {limit} characters, and no path in it."))
    { Field = "name" };

    public static InvoicingException AttachmentType(string mediaType, IEnumerable<string> allowed) => new(
        ErrorKind.Unprocessable,
        "attachment.type_not_allowed",
        $"An invoice does not carry files of the type '{mediaType}'. Send one of: {string.Join(", ", allowed.Order(StringComparer.Ordinal))}.")
    { Field = "mediaType" };

    public static InvoicingException AttachmentSize(int limit) => new(
        ErrorKind.Unprocessable, "attachment.size", string.Create(CultureInfo.InvariantCulture, $"An attachment has 1 to {limit} bytes."))
    { Field = "content" };

    public static InvoicingException CommentLength(int limit) => new(
        ErrorKind.Invalid, "invoice.comment_length", string.Create(CultureInfo.InvariantCulture, $"A comment has 1 to {limit} characters."))
    { Field = "comment" };
}
