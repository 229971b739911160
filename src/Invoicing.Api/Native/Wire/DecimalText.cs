using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Invoicing.Api.Native.Wire;

/// <summary>Quantities, prices and rates as they are written: all digits that count, and no others.</summary>
internal static class DecimalText
{
    public const string Pattern = @"^-?\d+(\.\d+)?$";

    [return: NotNullIfNotNull(nameof(number))]
    public static string? Of(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
