using System.Globalization;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class SerialNumbers
{
    public static string Draw(string sequence) => $"""select nextval('{sequence}') as "Value" """;

    // Never back: another node may have drawn since.
    public static string Skip(string sequence, long to) => string.Create(
        CultureInfo.InvariantCulture, $"select setval('{sequence}', greatest({to}, (select last_value from {sequence})))");
}
