using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Invoicing.Api.JsonApi.Errors;

internal static class StatusTitles
{
    public static string Of(int status) => ReasonPhrases.GetReasonPhrase(status);

    public static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
