using System.Globalization;

namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>Ids on the wire: text, or numbers in requests. What is no integer is an id that nothing has.</summary>
internal static class Serials
{
    // Serials start at one.
    private const long NoSuchSerial = 0;

    public static long Parse(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) ? serial : NoSuchSerial;

    public static string Text(long serial) => serial.ToString(CultureInfo.InvariantCulture);
}
