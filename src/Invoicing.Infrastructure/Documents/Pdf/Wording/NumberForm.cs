using System.Globalization;

namespace Invoicing.Infrastructure.Documents.Pdf.Wording;

/// <summary>How figures are written. Own data, because a process in invariant globalization knows no culture.</summary>
/// <param name="Percent">What stands behind a percentage.</param>
/// <param name="CurrencyFirst">Whether the currency stands before the amount.</param>
internal sealed record NumberForm(string Decimal, string Group, string Percent, bool CurrencyFirst)
{
    internal NumberFormatInfo Format { get; } = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = Decimal,
        NumberGroupSeparator = Group,
        NegativeSign = "-",
        NumberNegativePattern = 1,
    });
}
