namespace Invoicing.Domain.Payments;

using Invoicing.Domain.Common;

public static class PaymentErrors
{
    public static InvoicingException NotFound(object id) => new(
        ErrorKind.NotFound, "payment.not_found", $"There is no payment {id}.");

    public static InvoicingException AlreadyReversed(PaymentId id) => new(
        ErrorKind.Conflict, "payment.already_reversed", $"Payment {id} is reversed already.") { ExistingId = id.ToString() };

    public static InvoicingException ReversalOfReversal(PaymentId id) => new(
        ErrorKind.Conflict, "payment.is_reversal", $"Payment {id} is a reversal itself; record the payment anew.");

    public static InvoicingException CreditSpent(PaymentId id) => new(
        ErrorKind.Conflict, "payment.credit_spent", $"The surplus of payment {id} has paid other invoices; reverse those payments first.");

    public static InvoicingException NoCredit(string available) => new(
        ErrorKind.Unprocessable, "payment.no_credit", $"The customer's credit is {available}; apply at most as much.") { Field = "amount" };
}
