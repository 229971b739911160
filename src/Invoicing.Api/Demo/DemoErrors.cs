using Invoicing.Domain.Common;

namespace Invoicing.Api.Demo;

internal static class DemoErrors
{
    public static InvoicingException LedgerInUse() => new(
        ErrorKind.Conflict,
        "demo.ledger_in_use",
        "The database holds data that is not the demo's, so the demo is not loaded into it: start without --demo, or name an empty database.");

    public static InvoicingException SerialsTaken(long customer, long contract) => new(
        ErrorKind.Conflict,
        "demo.serials_taken",
        FormattableString.Invariant($"The demo's customer and contract must have the number 2 and would have {customer} and {contract}, because the database was used before:")
        + " remove the data directory or name a fresh database.");
}
