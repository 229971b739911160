using System.Globalization;

namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class SerialNumbers
{
    public static string Draw(string sequence) => $"select next value for [{sequence}] as [Value]";

    // Never back: another node may have drawn since.
    public static string Skip(string sequence, long to) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        if (select convert(bigint, current_value) from sys.sequences where name = N'{sequence}') < {to}
            alter sequence [{sequence}] restart with {to};
        """);
}
