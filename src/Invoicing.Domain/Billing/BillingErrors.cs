namespace Invoicing.Domain.Billing;

using System.Globalization;
using Invoicing.Domain.Common;

public static class BillingErrors
{
    public static InvoicingException NotFound(BillingRunId id) => new(
        ErrorKind.NotFound, "billing_run.not_found", $"There is no billing run {id}.");

    public static InvoicingException InFuture(DateOnly today) => new(
        ErrorKind.Invalid,
        "billing_run.in_future",
        string.Create(CultureInfo.InvariantCulture, $"Nothing is billed before its date; name {today:yyyy-MM-dd} or an earlier day."))
    { Field = "through" };

    public static InvoicingException WholeAccountNotGranted() => new(
        ErrorKind.Forbidden, "billing_run.organization_missing", "The credential does not reach every organization of the account; name the one to bill.")
    { Field = "organization" };
}
