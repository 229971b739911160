namespace Invoicing.Domain.Numbering;

using System.Globalization;
using Invoicing.Domain.Common;

public static class NumberingErrors
{
    public static InvoicingException TemplateInvalid(string what) => new(ErrorKind.Invalid, "series.template_invalid", what);

    public static InvoicingException TemplateRepeats(SeriesReset reset) =>
        new(ErrorKind.Invalid, "series.template_repeats", reset == SeriesReset.Monthly
            ? "A series that starts again every month would repeat its numbers. Put {MM} and {yyyy} or {yy} into the template."
            : "A series that starts again every year would repeat its numbers. Put {yyyy} or {yy} into the template.");

    public static InvoicingException NameMissing() => new(ErrorKind.Invalid, "series.name_missing", "A number series needs a name.");

    public static InvoicingException NameTaken(string name) =>
        new(ErrorKind.Conflict, "series.name_taken", $"The organization has a series named '{name}' already.") { Field = "name" };

    public static InvoicingException NameTooLong(int limit) =>
        new(ErrorKind.Invalid, "series.name_too_long", string.Create(CultureInfo.InvariantCulture, $"The name of a series has at most {limit} characters.")) { Field = "name" };

    public static InvoicingException NotFound(object id) => new(ErrorKind.NotFound, "series.not_found", $"There is no number series {id}.");

    public static InvoicingException PeriodClosed(string period, string current) =>
        new(ErrorKind.Conflict, "series.period_closed",
            $"The series has reached {current} and gives no more numbers for {period}. Use a later date.");

    public static InvoicingException Exhausted() =>
        new(ErrorKind.Conflict, "series.exhausted", "The series has given its last number. Start a new series.");
}
