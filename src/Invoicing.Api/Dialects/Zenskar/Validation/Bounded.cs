using System.Globalization;
using System.Text.Json;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Whole numbers between two bounds, both allowed.</summary>
internal static class Bounded
{
    public static LaxReader<long> Between(long least, long most) => (JsonElement value, out Complaint? complaint) =>
    {
        var number = LaxInteger.Read(value, out complaint);
        complaint ??= Judge(number, least, most);
        return complaint is null ? number : null;
    };

    private static Complaint? Judge(long? number, long least, long most)
    {
        if (number < least)
        {
            return new("greater_than_equal", string.Create(CultureInfo.InvariantCulture, $"Input should be greater than or equal to {least}"), new Dictionary<string, object> { ["ge"] = least });
        }

        return number > most
            ? new("less_than_equal", string.Create(CultureInfo.InvariantCulture, $"Input should be less than or equal to {most}"), new Dictionary<string, object> { ["le"] = most })
            : null;
    }
}
