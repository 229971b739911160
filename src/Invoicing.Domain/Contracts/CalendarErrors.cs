namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;

internal static class CalendarErrors
{
    public const string OutOfCalendarCode = "period.out_of_range";

    public static InvoicingException CadenceInvalid() =>
        new(ErrorKind.Invalid, "cadence.invalid", "A cadence is an ISO 8601 duration of one unit, such as P1D, P2W, P1M, P3M or P1Y.");

    public static InvoicingException PeriodEmpty() =>
        new(ErrorKind.Invalid, "period.empty", "A period ends after it starts. Send an end date later than the start date.");

    public static InvoicingException OutOfCalendar() =>
        new(ErrorKind.Invalid, OutOfCalendarCode, "The period lies outside the years 1 to 9999. Use a nearer date or a shorter cadence.");

    public static InvoicingException BillingDayOutOfRange() =>
        new(ErrorKind.Invalid, "billing_day.out_of_range", "A billing day lies between 1 and 31.");

    public static InvoicingException BillingDayNeedsMonths() =>
        new(ErrorKind.Invalid, "billing_day.needs_months", "Only a monthly or yearly cadence has a billing day.");

    public static InvoicingException NoInstalments() =>
        new(ErrorKind.Invalid, "instalments.count_invalid", "There is one instalment or more.");

    public static InvoicingException ProrationInvalid() =>
        new(ErrorKind.Invalid, "proration.out_of_range", "The covered days lie between 0 and the days of the cycle, which has at least one.");
}
